import { message } from '../../text/message';
import { rangeInFile } from '../../workspace/planFile';
import type { Edition } from '../../workspace/edition';
import type { BlockView } from '../blockView';
import { perBlock, viewsOf } from '../blockView';
import type { Match } from '../notation/matches';
import { matchesIn } from '../notation/matches';
import type { FileContext, FileRule } from '../rule';

/** The first characters of a long name's words (水技研 of 水産技術研究所) stand for it, and nobody has told so. */
export const untoldAbbreviation: FileRule = {
  code: 'untold-abbreviation',
  level: 'hint',
  ofForm: true,
  scope: 'file',
  check: (context) => {
    const { file, edition, views } = context;
    const names = longNames(context);
    const seen = new Set<string>();
    return views.flatMap((view, block) =>
      namesIn(view).short.flatMap((short) => {
        const name = names.get(short.text);
        if (!name || seen.has(short.text)) return [];
        seen.add(short.text);
        if (isTold(edition, short.text)) return [];
        return [
          {
            range: rangeInFile(file, block, short),
            message: message('“{0}” seems to stand for “{1}”, but nothing says so.', short.text, name.match.text),
            related: [
              { uri: file.uri, range: rangeInFile(file, name.block, name.match), message: message('The whole name') },
            ],
          },
        ];
      }),
    );
  },
};

/** A name goes on in katakana: 水産技術研究センター. */
const NAME = /[\p{Script=Han}々]{3,}[\p{Script=Katakana}ー]*/gu;
const KANJI = /^[\p{Script=Han}々]+/u;
/** Words of two kanji, each with a character of its abbreviation. In one of two words (国連, 高校), most are words themselves. */
const FEWEST_WORDS = 3;
const LONGEST_ABBREVIATION = 5;

interface Names {
  readonly short: readonly Match[];
  /** By each abbreviation that they may have. */
  readonly long: ReadonlyMap<string, Match>;
}

const namesIn = perBlock((view: BlockView): Names => {
  const names = matchesIn(view, NAME);
  return {
    short: names.filter(({ text }) => text.length <= LONGEST_ABBREVIATION),
    long: new Map(names.flatMap((name) => initialsOf(name.text).map((initials) => [initials, name]))),
  };
});

function longNames({ views }: FileContext) {
  const names = new Map<string, { readonly block: number; readonly match: Match }>();
  views.forEach((view, block) => {
    for (const [initials, match] of namesIn(view).long) {
      if (!names.has(initials)) names.set(initials, { block, match });
    }
  });
  return names;
}

/** The first characters of a name's words, up to the last one. Whose it is (都立, 県) may be left out. */
function initialsOf(name: string): string[] {
  const kanji = KANJI.exec(name)?.[0] ?? '';
  return [0, 1].flatMap((from) => {
    const initials = Array.from(kanji.slice(from).matchAll(/(.)./gu), ([, initial = '']) => initial).join('');
    return Array.from(initials.slice(0, 1 - FEWEST_WORDS), (_, left) => initials.slice(left));
  });
}

/** An abbreviation is told in brackets: 水産技術研究所(水技研), 水産技術研究所(以下「水技研」という。). */
function isTold(edition: Edition, abbreviation: string): boolean {
  return [...edition.files.values()].some((file) =>
    viewsOf(file, edition.config).some((view) => toldIn(view).has(abbreviation)),
  );
}

const TOLD = /[「『(（](?:以下[、 \u3000]?)?([\p{Script=Han}々]{3,5})[」』)）]/gu;

const toldIn = perBlock(
  ({ text }: BlockView): ReadonlySet<string> =>
    new Set(Array.from(text.matchAll(TOLD), ([, abbreviation = '']) => abbreviation)),
);
