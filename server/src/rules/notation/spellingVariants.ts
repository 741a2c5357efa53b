import { message } from '../../text/message';
import { rangeInFile } from '../../workspace/planFile';
import type { BlockView } from '../blockView';
import { perBlock } from '../blockView';
import { fixIn, replaceSpan } from '../edit';
import type { FileContext, FileRule, Found } from '../rule';
import { housesNames, isWithin, properNames } from './exempt';
import type { Match } from './matches';
import { matchesIn } from './matches';
import { spelledOtherwise } from './programmeSpellings';
import type { SpellingGroup } from './spellings';
import { BUILT_IN_SPELLINGS, houseGroup } from './spellings';

/** What a block writes of one word, by its spellings. */
interface Written {
  readonly spelling: string;
  readonly match: Match;
}

/** A word is spelled in several ways in one file, or otherwise than the house or the programme's listing spells it. */
export const spellingVariants: FileRule = {
  code: 'spelling-variants',
  level: 'info',
  ofForm: true,
  scope: 'file',
  check: (context) => {
    const { spellings } = context.edition.config.notation;
    const settled = new Set(spellings.flatMap(({ use, not }) => [use, ...not]));
    const open = (group: SpellingGroup) => !group.spellings.some(({ text }) => settled.has(text));
    return [
      ...spellings.flatMap(({ use }, at) => departing(context, at + BUILT_IN_SPELLINGS.length, use)),
      ...BUILT_IN_SPELLINGS.flatMap((group, at) => (open(group) ? departing(context, at) : [])),
      ...spelledOtherwise(context),
    ];
  },
};

/** Each block's words, in the order of the built-in groups and then the house's. */
const wordsIn = perBlock((view: BlockView): (readonly Written[])[] => {
  const names = [...housesNames(view), ...properNames(view)];
  const groups = [...BUILT_IN_SPELLINGS, ...view.config.notation.spellings.map(houseGroup)];
  return groups.map(({ spellings }) =>
    spellings.flatMap(({ text, pattern }) =>
      matchesIn(view, pattern)
        .filter((match) => !isWithin(names, match))
        .map((match) => ({ spelling: text, match })),
    ),
  );
});

/** The places that depart from the house's spelling, or from the one that the file writes most. */
function departing({ file, views }: FileContext, group: number, house?: string): Found[] {
  const written = views.flatMap((view, block) => (wordsIn(view)[group] ?? []).map((word) => ({ ...word, block })));
  const usual = house ?? mostWritten(written, BUILT_IN_SPELLINGS[group]);
  return written
    .filter(({ spelling }) => spelling !== usual)
    .map(({ block, spelling, match }) => ({
      range: rangeInFile(file, block, match),
      message: house
        ? message('The house writes “{0}”.', usual)
        : message('This file writes “{0}” as well as “{1}”.', usual, spelling),
      fixes: () => {
        const right = inflected(usual, spelling, match.text);
        return [fixIn(file, message('Write “{0}”', right), replaceSpan(file, block, match, right))];
      },
    }));
}

function mostWritten(written: readonly Written[], group: SpellingGroup | undefined): string {
  const count = (text: string) => written.filter(({ spelling }) => spelling === text).length;
  const texts = group?.spellings.map(({ text }) => text) ?? [];
  return texts.toSorted((one, other) => count(other) - count(one))[0] ?? '';
}

/** A pattern may find a verb without its ending (活か of 活かす): the ending stays as it stands. */
function inflected(usual: string, spelling: string, found: string): string {
  const ending = spelling.startsWith(found) ? spelling.slice(found.length) : '';
  return usual.slice(0, usual.length - ending.length);
}
