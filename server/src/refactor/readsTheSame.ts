import type { Words } from '../syntax/tree';
import { walk } from '../syntax/tree';
import { foldHeading } from '../text/characters';
import type { Edition } from '../workspace/edition';
import type { PlanFile } from '../workspace/planFile';
import type { Respelling } from './respelling';
import { byFile, textAfter } from './respelling';

/** Whether the files, respelled, are read as before, but for the names: no name may turn into something else. */
export function readsTheSame(edition: Edition, respellings: readonly Respelling[]): boolean {
  return Array.from(byFile(respellings)).every(([file, inFile]) => {
    const respelled = new Map(inFile.map(({ words, text }) => [words, text]));
    const wanted = readingOf(file, (words) => respelled.get(words) ?? words.text);
    const read = readingOf(edition.reread(file, textAfter(file, inFile)), ({ text }) => text);
    return wanted.length === read.length && wanted.every((line, at) => line === read[at]);
  });
}

/** What a file is read as: its tree, and every name in it. */
function readingOf(file: PlanFile, spell: (words: Words) => string): string[] {
  const nodes = file.document.blocks.flatMap(({ line, block: { tree } }) =>
    Array.from(walk(tree), ({ kind, firstLine, lastLine }) => [kind, line + firstLine, line + lastLine].join(' ')),
  );
  const names = file.facts.flatMap(({ strategy, listed, programmes, mentions }) => [
    ...(strategy ? [`${strategy.number} ${strategy.title.text}`] : []),
    ...listed.map(({ number, title }) => `${number.strategy}-${number.index} ${foldHeading(spell(title))}`),
    ...programmes.map(({ kind, name, item }) => `${kind} ${item.firstLine} ${spell(name)}`),
    ...mentions.map((mention) => `${mention.line} ${spell(mention)}`),
  ]);
  const measures = file.plan.strategies.flatMap((strategy) =>
    strategy.measures.map(({ block, fact, rest }) => {
      const title = foldHeading(spell(fact.title) + (rest ? spell(rest) : ''));
      return [block, fact.number.strategy, fact.number.index, rest?.line, title].join(' ');
    }),
  );
  return [...nodes, ...names, ...measures];
}
