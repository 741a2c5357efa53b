import { message } from '../../text/message';
import { locationOf, rangeInFile } from '../../workspace/files/location';
import { abbreviationKey } from '../../workspace/index/indexKeys';
import type { BlockView } from '../blocks/blockView';
import type { Match } from '../blocks/matches';
import { matchesIn } from '../blocks/matches';
import { matching } from '../blocks/matchingPlaces';
import { perBlock } from '../blocks/perBlock';
import type { FileRule } from '../rule';

/** The first characters of a long name's words (水技研 of 水産技術研究所) stand for it, and nobody has told so. */
export const untoldAbbreviation: FileRule = {
  code: 'untold-abbreviation',
  summary: message('A name is shortened, and nothing says what is meant.'),
  level: 'hint',
  ofForm: true,
  scope: 'file',
  check: ({ file, edition, views }) =>
    abbreviations(views).flatMap(({ ones: [short], others: [long] }) => {
      if (!short || !long || edition.hasUnder(abbreviationKey(short.fact.key))) return [];
      return [
        {
          range: rangeInFile(file, short.block, short.fact.match),
          message: message(
            '“{0}” seems to stand for “{1}”, but nothing says so.',
            short.fact.key,
            long.fact.match.text,
          ),
          related: [
            {
              ...locationOf(file, long.block, long.fact.match),
              message: message('The whole name'),
            },
          ],
        },
      ];
    }),
};

/** A name goes on in katakana: 水産技術研究センター. */
const NAME = /[\p{Script=Han}々]{3,}[\p{Script=Katakana}ー]*/gu;
const KANJI = /^[\p{Script=Han}々]+/u;
/** Words of two kanji, each with a character of its abbreviation. In one of two words (国連, 高校), most are words themselves. */
const FEWEST_WORDS = 3;
const LONGEST_ABBREVIATION = 5;

interface Name {
  /** The abbreviation that it is, or may have. */
  readonly key: string;
  readonly match: Match;
}

const namesIn = perBlock((view: BlockView): Record<'short' | 'long', Name[]> => {
  const names = firstOfEach(matchesIn(view, NAME));
  const short = names.filter(({ text }) => text.length <= LONGEST_ABBREVIATION);
  return {
    short: short.map((match) => ({ key: match.text, match })),
    long: names.flatMap((match) => initialsOf(match.text).map((key) => ({ key, match }))),
  };
});

function firstOfEach(names: readonly Match[]): Match[] {
  const seen = new Set<string>();
  return names.filter(({ text }) => seen.size < seen.add(text).size);
}

/** The short names of a file that may be abbreviations of its long ones. */
const abbreviations = matching(
  (view) => namesIn(view).short,
  (view) => namesIn(view).long,
);

/** The first characters of a name's words, up to the last one. Whose it is (都立, 県) may be left out. */
function initialsOf(name: string): string[] {
  if (name.length < 2 * FEWEST_WORDS) return [];
  const kanji = Array.from(KANJI.exec(name)?.[0] ?? '');
  if (kanji.length < 2 * FEWEST_WORDS) return [];
  return [0, 1].flatMap((from) => {
    const words = kanji.filter((_, at) => at >= from && (at - from) % 2 === 0 && at + 1 < kanji.length);
    const initials = words.slice(-LONGEST_ABBREVIATION).join('');
    return Array.from(initials.slice(0, 1 - FEWEST_WORDS), (_, left) => initials.slice(left));
  });
}
