import { message } from '../../text/message';
import type { BlockView } from '../blocks/blockView';
import type { Match } from '../blocks/matches';
import { matchesIn } from '../blocks/matches';
import { perBlock } from '../blocks/perBlock';
import { tallyOf } from '../blocks/tally';
import { writeInstead } from '../fixes/fix';
import type { SettledRule } from '../rule';

const COMMA = /、|(?<![0-9０-９])，|，(?![0-9０-９])/g;

interface Commas {
  readonly japanese: readonly Match[];
  readonly western: readonly Match[];
}

const commasIn = perBlock((view: BlockView): Commas => {
  const commas = matchesIn(view, COMMA);
  return {
    japanese: commas.filter(({ text }) => text === '、'),
    western: commas.filter(({ text }) => text === '，'),
  };
});

const commasOf = tallyOf((view) => [
  ['japanese', commasIn(view).japanese.length],
  ['western', commasIn(view).western.length],
]);

/** 、 and ， are mixed in one file: the rarer one is told. A comma inside a number is another matter. */
export const commaStyle: SettledRule = {
  code: 'comma-style',
  summary: message('、 and ， are mixed in one file.'),
  level: 'info',
  source: '「公用文作成の考え方」(令和4年1月、文化審議会建議)',
  ofForm: true,
  scope: 'settled',
  settle: ({ views }) => {
    const commas = commasOf(views);
    const isWestern = (commas.get('western') ?? 0) > (commas.get('japanese') ?? 0);
    const usual = isWestern ? '，' : '、';
    const rarer = isWestern ? 'japanese' : 'western';
    return {
      by: usual,
      check: (view) =>
        commasIn(view)[rarer].map((comma) => ({
          span: comma,
          message: message('This file writes {0}, but here {1}.', usual, comma.text),
          fixes: ({ file, block }) => [writeInstead(file, block, comma, usual)],
        })),
    };
  },
};
