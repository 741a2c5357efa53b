import { message } from '../../text/message';
import { rangeInFile } from '../../workspace/files/location';
import { inBlocks } from '../blocks/blockView';
import { writeInstead } from '../fixes/fix';
import { namesListed, suspectsIn } from '../reading/programmes/suspects';
import { countSpellings, spellingsIn } from '../reading/sentences/spellingsUsed';
import type { SpellingGroup } from '../reading/spellings/spellings';
import { BUILT_IN_SPELLINGS, houseGroup } from '../reading/spellings/spellings';
import type { FileContext, FileRule, Found } from '../rule';

/** A word is spelled in several ways in one file, or otherwise than the house or the programme's listing spells it. */
export const spellingVariants: FileRule = {
  code: 'spelling-variants',
  summary: message('One word is spelled in several ways.'),
  level: 'info',
  source: '「公用文における漢字使用等について」(平成22年内閣訓令第1号)',
  ofForm: true,
  scope: 'file',
  check: (context) => {
    const { spellings } = context.edition.config.notation;
    const settled = new Set(spellings.flatMap(({ use, not }) => [use, ...not]));
    const counts = countSpellings(context.views);
    const isOpen = ({ spellings: all }: SpellingGroup) => !all.some(({ text }) => settled.has(text));
    return [
      ...spellings.flatMap((house, at) => {
        const number = at + BUILT_IN_SPELLINGS.length;
        return counts.has(number) ? departing(context, { ...houseGroup(house), number, usual: house.use }, true) : [];
      }),
      ...BUILT_IN_SPELLINGS.flatMap((group, at) => {
        const written = counts.get(at);
        return written && written.size > 1 && isOpen(group)
          ? departing(context, { ...group, number: at, usual: mostWritten(group, written) }, false)
          : [];
      }),
      ...spelledOtherwise(context),
    ];
  },
};

/** A word by its place among all groups, and the spelling that it should have. */
interface CountedGroup extends SpellingGroup {
  readonly number: number;
  readonly usual: string;
}

/** The places that depart from the house's spelling, or from the one that the file writes most. */
function departing({ file, views }: FileContext, group: CountedGroup, isHouses: boolean): Found[] {
  const { usual, number, isInNames } = group;
  return inBlocks(views, (view) => [...(spellingsIn(view).get(number) ?? [])]).flatMap(
    ({ block, fact: [spelling, matches] }) =>
      spelling === usual
        ? []
        : matches.map((match) => ({
            range: rangeInFile(file, block, match),
            message: isHouses
              ? message('The house writes “{0}”.', usual)
              : message('This file writes “{0}” as well as “{1}”.', usual, spelling),
            ...(isInNames ? { inName: true } : {}),
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

/**
 * The mentions in 「」 that name a programme with other brackets or quotes than its listings do. It is found all the same,
 * so this is told softly.
 */
function spelledOtherwise(context: FileContext): Found[] {
  const { file, edition } = context;
  return inBlocks(suspectsIn(context), ({ respelled }) => respelled).flatMap(({ block, fact: mention }): Found[] =>
    namesListed(edition, mention.key)
      .slice(0, 1)
      .map((name) => ({
        range: rangeInFile(file, block, mention),
        level: 'hint',
        message: message('This programme is listed as “{0}”.', name),
        fixes: () => [writeInstead(file, block, mention, quotedWithin(name))],
      })),
  );
}

/** Quotes within quotes are 『』. */
function quotedWithin(name: string): string {
  return name.replace(/「/g, '『').replace(/」/g, '』');
}
