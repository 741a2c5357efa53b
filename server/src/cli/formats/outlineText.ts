import pc from 'picocolors';
import type { Form } from '../../form/form';
import { markSign, strategyName } from '../../form/formWords';
import type { OutlineNode } from '../../features/outline/outlineNode';

/** For people: a node a line, indented by its depth, its line counted from 1 behind it. */
export function outlineText(outline: readonly OutlineNode[], form: Form, colours: boolean): string {
  const { bold, dim } = pc.createColors(colours);

  function linesOf(node: OutlineNode, depth: number): string[] {
    const said = titled(node, form);
    const name = node.kind === 'measure' || node.kind === 'strategy' ? bold(said) : said;
    return [
      `${'  '.repeat(depth)}${name}  ${dim(`L${node.selection.start.line + 1}`)}`,
      ...node.children.flatMap((child) => linesOf(child, depth + 1)),
    ];
  }

  return outline
    .flatMap((node) => linesOf(node, 0))
    .map((line) => `${line}\n`)
    .join('');
}

/** A title with the signs by which such a thing is known in a plan. */
function titled({ kind, number, title, mark }: OutlineNode, form: Form): string {
  switch (kind) {
    case 'strategy':
      return `${strategyName(form, number)} ${title}`;
    case 'approach':
    case 'guideline':
    case 'part':
      return `《${title}》`;
    case 'achievements':
    case 'challenges':
      return `○${title}`;
    case 'direction':
      return `◎${title}`;
    case 'initiative':
      return `[${title}]`;
    case 'programme':
      return `(${title})${mark ? markSign(form, mark) : ''}`;
    case 'group':
      return title;
    case 'measure':
    case 'section':
      return number === undefined ? title : `${number} ${title}`;
  }
}
