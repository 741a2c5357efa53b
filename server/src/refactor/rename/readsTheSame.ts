import type { ProgrammeFact } from '../../plan/facts/facts';
import { numberKey } from '../../syntax/tree/line';
import type { Words } from '../../syntax/tree/tree';
import { walk } from '../../syntax/tree/tree';
import { foldHeading } from '../../text/characters';
import type { Edition } from '../../workspace/editions/edition';
import type { PlanFile } from '../../workspace/files/planFile';
import type { Respelling } from './respelling';
import { byFile, textAfter } from './respelling';

type Spell = (words: Words) => string;

/** Whether the files, respelled, are read as before, but for the names: no name may turn into something else. */
export function readsTheSame(edition: Edition, respellings: readonly Respelling[]): boolean {
  return Array.from(byFile(respellings)).every(([file, inFile]) => {
    const respelled = new Map(inFile.map(({ words, text }) => [words, text]));
    const spell = (words: Words) => respelled.get(words) ?? words.text;
    return isReadAs(file, spell, edition.reread(file, textAfter(file, inFile)));
  });
}

function isReadAs(before: PlanFile, spell: Spell, after: PlanFile): boolean {
  const asWritten: Spell = ({ text }) => text;
  const { blocks } = before.document;
  return (
    blocks.length === after.document.blocks.length &&
    blocks.every(
      ({ block }, at) =>
        block === after.document.blocks[at]?.block ||
        isSame(readingOfBlock(before, at, spell), readingOfBlock(after, at, asWritten)),
    ) &&
    isSame(titlesIn(before, spell), titlesIn(after, asWritten))
  );
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((line, at) => line === other[at]);
}

/** What a block is read as: its place, its tree, and every name in it. */
function readingOfBlock(file: PlanFile, block: number, spell: Spell): string[] {
  const tree = file.document.blocks[block]?.block.tree;
  const facts = file.facts[block];
  if (!tree || !facts) return [];
  const { strategy, groups, groupsWithPoints, listed, programmes, mentions } = facts;
  return [
    String(file.lineOf(block)),
    ...walk(tree).map(({ kind, firstLine, lastLine }) => [kind, firstLine, lastLine].join(' ')),
    ...(strategy ? [`${strategy.number} ${strategy.title.text}`] : []),
    ...[...groups, ...groupsWithPoints].map((heading) => `${heading.line} ${spell(heading)}`),
    ...listed.map(
      ({ number, titleLines }) =>
        `${numberKey(number)} ${foldHeading(titleLines.map((words) => spell(words)).join(''))}`,
    ),
    ...programmes.map((programme) => `${programme.kind} ${programme.item.firstLine} ${nameAs(spell, programme)}`),
    ...mentions.map((mention) => `${mention.line} ${spell(mention)}`),
  ];
}

/** A name that a line's end has broken is respelled in two parts. */
function nameAs(spell: Spell, { name, above }: ProgrammeFact): string {
  const spelled = spell(name);
  return above && spelled !== name.text ? spell(above) + spelled : spelled;
}

/** The measures with their whole titles, which only the list and the body together tell. */
function titlesIn({ plan }: PlanFile, spell: Spell): string[] {
  return plan.strategies.flatMap(({ measures }) =>
    measures.map(({ block, fact, rests }) => {
      const title = foldHeading([fact.title, ...rests].map(spell).join(''));
      return [block, fact.number.strategy, fact.number.index, ...rests.map(({ line }) => line), title].join(' ');
    }),
  );
}
