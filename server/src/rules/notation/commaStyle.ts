import { message } from '../../text/message';
import { rangeInFile } from '../../workspace/planFile';
import type { BlockView } from '../blockView';
import { perBlock } from '../blockView';
import { fixIn, replaceSpan } from '../edit';
import type { FileRule } from '../rule';
import type { Match } from './matches';
import { matchesIn } from './matches';

const COMMA = /、|(?<![0-9０-９])，|，(?![0-9０-９])/g;

const commasIn = perBlock((view: BlockView): Match[] => matchesIn(view, COMMA));

/** 、 and ， are mixed in one file: the rarer one is told. A comma inside a number is another matter. */
export const commaStyle: FileRule = {
  code: 'comma-style',
  level: 'info',
  ofForm: true,
  scope: 'file',
  check: ({ file, views }) => {
    const commas = views.flatMap((view, block) => commasIn(view).map((comma) => ({ block, comma })));
    const western = commas.filter(({ comma }) => comma.text === '，').length;
    const usual = 2 * western > commas.length ? '，' : '、';
    return commas
      .filter(({ comma }) => comma.text !== usual)
      .map(({ block, comma }) => ({
        range: rangeInFile(file, block, comma),
        message: message('This file writes {0}, but here {1}.', usual, comma.text),
        fixes: () => [fixIn(file, message('Write “{0}”', usual), replaceSpan(file, block, comma, usual))],
      }));
  },
};
