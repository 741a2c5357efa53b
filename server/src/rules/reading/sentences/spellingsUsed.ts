import { holderOf } from '../../../text/spansHolding';
import type { BlockView } from '../../blocks/blockView';
import type { Match } from '../../blocks/matches';
import { matchesIn } from '../../blocks/matches';
import { perBlock } from '../../blocks/perBlock';
import { tallyOf } from '../../blocks/tally';
import { BUILT_IN_SPELLINGS, houseGroup } from '../spellings/spellings';
import { formHeadings, housesNames, properNames } from './exempt';

/** Where a block writes a word, by its spellings. */
type WordInBlock = ReadonlyMap<string, readonly Match[]>;

/** Each block's words that may be spelled in several ways, by their place among the built-in groups and then the house's. */
export const spellingsIn = perBlock((view: BlockView): ReadonlyMap<number, WordInBlock> => {
  const isExempt = holderOf([...housesNames(view), ...properNames(view), ...formHeadings(view)]);
  const groups = [...BUILT_IN_SPELLINGS, ...view.config.notation.spellings.map(houseGroup)];
  const words = new Map<number, WordInBlock>();
  groups.forEach(({ spellings }, at) => {
    const written = new Map<string, readonly Match[]>();
    for (const { text, pattern } of spellings) {
      const matches = matchesIn(view, pattern).filter((match) => !isExempt(match));
      if (matches.length > 0) written.set(text, matches);
    }
    if (written.size > 0) words.set(at, written);
  });
  return words;
});

/** How often a file writes each spelling, by its group's number and its text. */
const spellingsUsed = tallyOf((view) =>
  Array.from(spellingsIn(view)).flatMap(([group, word]) =>
    Array.from(word, ([spelling, matches]) => [`${group} ${spelling}`, matches.length] as const),
  ),
);

/** How often the file writes each spelling of each group. */
export function countSpellings(views: readonly BlockView[]): Map<number, Map<string, number>> {
  const counts = new Map<number, Map<string, number>>();
  for (const [what, often] of spellingsUsed(views)) {
    const blank = what.indexOf(' ');
    const group = Number(what.slice(0, blank));
    counts.set(group, (counts.get(group) ?? new Map<string, number>()).set(what.slice(blank + 1), often));
  }
  return counts;
}
