import { message } from '../../text/message';
import { rangeInFile } from '../../workspace/planFile';
import type { BlockView } from '../blocks/blockView';
import { inBlocks } from '../blocks/blockView';
import type { Match } from '../blocks/matches';
import { matchesIn } from '../blocks/matches';
import { perBlock } from '../blocks/perBlock';
import { tallyOf } from '../blocks/tally';
import { spelledOtherwise } from '../findings/programmeSpellings';
import { writeInstead } from '../fixes/fix';
import { housesNames, isWithin, properNames } from '../reading/sentences/exempt';
import type { SpellingGroup } from '../reading/spellings/spellings';
import { BUILT_IN_SPELLINGS, houseGroup } from '../reading/spellings/spellings';
import type { FileContext, FileRule, Found } from '../rule';

/** A word is spelled in several ways in one file, or otherwise than the house or the programme's listing spells it. */
export const spellingVariants: FileRule = {
  code: 'spelling-variants',
  level: 'info',
  ofForm: true,
  scope: 'file',
  check: (context) => {
    const { spellings } = context.edition.config.notation;
    const settled = new Set(spellings.flatMap(({ use, not }) => [use, ...not]));
    const counts = countSpellings(context.views);
    const isOpen = ({ spellings: all }: SpellingGroup) => !all.some(({ text }) => settled.has(text));
    return [
      ...spellings.flatMap(({ use }, at) => {
        const group = at + BUILT_IN_SPELLINGS.length;
        return counts.has(group) ? departing(context, group, use, true) : [];
      }),
      ...BUILT_IN_SPELLINGS.flatMap((group, at) => {
        const written = counts.get(at);
        return written && written.size > 1 && isOpen(group)
          ? departing(context, at, mostWritten(group, written), false)
          : [];
      }),
      ...spelledOtherwise(context),
    ];
  },
};

/** Where a block writes a word, by its spellings. */
type WordInBlock = ReadonlyMap<string, readonly Match[]>;

/** Each block's words that may be spelled in several ways, by their place among the built-in groups and then the house's. */
const wordsIn = perBlock((view: BlockView): ReadonlyMap<number, WordInBlock> => {
  const names = [...housesNames(view), ...properNames(view)];
  const groups = [...BUILT_IN_SPELLINGS, ...view.config.notation.spellings.map(houseGroup)];
  const words = new Map<number, WordInBlock>();
  groups.forEach(({ spellings }, at) => {
    const written = new Map<string, readonly Match[]>();
    for (const { text, pattern } of spellings) {
      const matches = matchesIn(view, pattern).filter((match) => !isWithin(names, match));
      if (matches.length > 0) written.set(text, matches);
    }
    if (written.size > 0) words.set(at, written);
  });
  return words;
});

/** How often a file writes each spelling, by its group's number and its text. */
const spellingsUsed = tallyOf((view) =>
  Array.from(wordsIn(view)).flatMap(([group, word]) =>
    Array.from(word, ([spelling, matches]) => [`${group} ${spelling}`, matches.length] as const),
  ),
);

/** How often the file writes each spelling of each group. */
function countSpellings(views: readonly BlockView[]): Map<number, Map<string, number>> {
  const counts = new Map<number, Map<string, number>>();
  for (const [what, often] of spellingsUsed(views)) {
    const blank = what.indexOf(' ');
    const group = Number(what.slice(0, blank));
    counts.set(group, (counts.get(group) ?? new Map<string, number>()).set(what.slice(blank + 1), often));
  }
  return counts;
}

/** The places that depart from the house's spelling, or from the one that the file writes most. */
function departing({ file, views }: FileContext, group: number, usual: string, isHouses: boolean): Found[] {
  return inBlocks(views, (view) => [...(wordsIn(view).get(group) ?? [])]).flatMap(
    ({ block, fact: [spelling, matches] }) =>
      spelling === usual
        ? []
        : matches.map((match) => ({
            range: rangeInFile(file, block, match),
            message: isHouses
              ? message('The house writes “{0}”.', usual)
              : message('This file writes “{0}” as well as “{1}”.', usual, spelling),
            fixes: () => {
              const right = inflected(usual, spelling, match.text);
              return [writeInstead(file, block, match, right)];
            },
          })),
  );
}

function mostWritten({ spellings }: SpellingGroup, counts: ReadonlyMap<string, number>): string {
  const count = (text: string) => counts.get(text) ?? 0;
  return spellings.map(({ text }) => text).toSorted((one, other) => count(other) - count(one))[0] ?? '';
}

/** A pattern may find a verb without its ending (活か of 活かす): the ending stays as it stands. */
function inflected(usual: string, spelling: string, found: string): string {
  const ending = spelling.startsWith(found) ? spelling.slice(found.length) : '';
  return usual.slice(0, usual.length - ending.length);
}
