import type { BracketPair } from '../../plan/words/brackets';
import type { Message } from '../../text/message';
import { message } from '../../text/message';
import type { DigitWidth } from '../../workspace/configuration/notationConfig';
import type { Match } from '../blocks/matches';
import { replaceSpan } from '../fixes/edit';
import { fixIn, writeInstead } from '../fixes/fix';
import { inWidth, isMixed, numbersDeparting, usualWidth } from '../reading/sentences/numberWidth';
import type { Parentheses } from '../reading/sentences/parenthesesWidth';
import {
  isOfTwoWidths,
  parenthesesDeparting,
  parenthesesLike,
  usualParentheses,
} from '../reading/sentences/parenthesesWidth';
import type { FoundInBlock, SettledRule } from '../rule';

/** Full and half width are mixed: inside one number or pair of parentheses, or against what the file or the house writes elsewhere. */
export const mixedWidth: SettledRule = {
  code: 'mixed-width',
  summary: message('Full and half width are mixed.'),
  level: 'info',
  source: '「公用文作成の考え方」(令和4年1月、文化審議会建議)',
  ofForm: true,
  scope: 'settled',
  settle: ({ views, edition }) => {
    const house = edition.config.notation.width;
    const usual = house ?? usualWidth(views);
    const parentheses = usualParentheses(views);
    return {
      by: `${usual ?? ''} ${parentheses ?? ''}`,
      check: (view) => [
        ...numbersDeparting(view, usual ?? 'half')
          .filter(({ text }) => usual !== undefined || isMixed(text))
          .map((number) => inOtherWidth(number, usual ?? 'half', house !== undefined)),
        ...parenthesesDeparting(view, parentheses).map((pair) => inOneWidth(pair, parentheses)),
      ],
    };
  },
};

function inOtherWidth(number: Match, width: DigitWidth, isHouses: boolean): FoundInBlock {
  const right = inWidth(number.text, width);
  return {
    span: number,
    message: toldOf(number.text, right, isHouses),
    fixes: ({ file, block }) => [writeInstead(file, block, number, right)],
  };
}

function toldOf(number: string, right: string, isHouses: boolean): Message {
  if (isMixed(number)) return message('Full and half width are mixed in “{0}”.', number);
  return isHouses ? message('The house writes “{0}”.', right) : message('Elsewhere this file writes “{0}”.', right);
}

function inOneWidth(pair: BracketPair, usual: Parentheses | undefined): FoundInBlock {
  const { open, close } = pair;
  const right = usual ?? parenthesesLike(open);
  return {
    span: open,
    upTo: close,
    message: isOfTwoWidths(pair)
      ? message('Full and half width are mixed in “{0}”.', open.text + close.text)
      : message('Elsewhere this file writes “{0}”.', right),
    fixes: ({ file, block }) => [
      fixIn(
        file,
        message('Write “{0}”', right),
        replaceSpan(file, block, open, right.charAt(0)),
        replaceSpan(file, block, close, right.charAt(1)),
      ),
    ],
  };
}
