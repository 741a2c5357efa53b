import { initiativeTitle } from '../../../server/src/plan/facts/programmes';
import { numberKey } from '../../../server/src/syntax/tree/line';
import type { Initiative, Item, Node, Section } from '../../../server/src/syntax/tree/tree';
import { foldHeading } from '../../../server/src/text/characters';
import type { PlanFile } from '../../../server/src/workspace/files/planFile';

/** What a ◎ item shows of its sentence. */
const SENTENCE_START = 28;

/**
 * A file's outline as text, a node a line, indented by its depth: strategies, measures with their whole titles,
 * sections, subsections, ◎ items, initiatives, programmes. Lines count from 1.
 */
export function printOutline(file: PlanFile): string {
  return file.plan.strategies
    .flatMap((strategy) => {
      const first = file.lineOf(strategy.firstBlock) + 1;
      const heading = strategy.heading?.fact;
      return [
        `戦略${strategy.number ?? '?'} ${heading?.title.text ?? ''}  [L${first}–${lastLineBefore(file, strategy.endBlock)}]`,
        ...strategy.measures.flatMap(({ block, fact, title, rests }) => {
          const offset = file.lineOf(block) + 1;
          const tree = file.document.blocks[block]?.block.tree;
          const fragment = rests.map(({ line }) => `  (fragment L${offset + line})`).join('');
          const extent = `[L${offset}–${lastLineBefore(file, block + 1)}]`;
          return [
            `  ${numberKey(fact.number)} ${title}  ${extent}${fragment}`,
            ...(tree?.children ?? []).flatMap((child) => (child.kind === 'section' ? printSection(child, offset) : [])),
          ];
        }),
      ];
    })
    .join('\n');
}

function lastLineBefore(file: PlanFile, block: number): number {
  const last = file.document.blocks[block - 1];
  return last ? last.line + last.block.tree.lastLine + 1 : 0;
}

function printSection(section: Section, offset: number): string[] {
  const { number, title, firstLine, lastLine, children } = section;
  const extent = `[L${offset + firstLine}–${offset + lastLine}]`;
  return [
    `    ${number ?? '?'} ${title.text}  ${extent}`,
    ...children.flatMap((child) => printInSection(child, offset)),
  ];
}

function printInSection(node: Node, offset: number): string[] {
  const line = `L${offset + node.firstLine}`;
  switch (node.kind) {
    case 'subsection':
      return [`      ○${foldHeading(node.title.text)}  [${line}]`];
    case 'direction':
      return [
        `      ◎ ${line} ${Array.from(node.texts[0]?.text ?? '')
          .slice(0, SENTENCE_START)
          .join('')}…`,
      ];
    case 'initiative':
      return [`      [${initiativeTitle(node)}]  ${line}`, ...programmesUnder(node, offset, '        ')];
    default:
      return programmesUnder(node, offset, '      ');
  }
}

function programmesUnder(node: Initiative | Node, offset: number, indent: string): string[] {
  if (node.kind === 'item') return printProgrammes(node, offset, indent);
  return node.children.flatMap((child) => programmesUnder(child, offset, indent));
}

function printProgrammes({ programmes }: Item, offset: number, indent: string): string[] {
  return programmes.map(({ name, marks }) => {
    const written = marks.map(({ text }) => text).join('');
    return `${indent}(${name.text})${written}  L${offset + name.line}`;
  });
}
