import type { BracketPair } from '../../../plan/words/brackets';
import type { Span } from '../../../text/position';
import { holderOf } from '../../../text/spansHolding';
import type { BlockView } from '../../blocks/blockView';
import { perBlock } from '../../blocks/perBlock';
import { tallyOf } from '../../blocks/tally';
import { marksIn } from '../programmes/markForms';
import { nodeBrackets } from './nodeBrackets';
import { isHabit } from './habit';

/** The parentheses of a width. */
export type Parentheses = '（）' | '()';

interface ByWidth {
  readonly full: readonly BracketPair[];
  readonly half: readonly BracketPair[];
  readonly mixed: readonly BracketPair[];
}

/** `(1)`, `(ア)`: what counts a heading or an item is written as all of them are, whatever the text writes. */
const ORDINAL = /^[(（](?:[0-9０-９]{1,2}|[ア-ン])[)）]/;

const parenthesesIn = perBlock((view: BlockView): ByWidth => {
  const isInMark = holderOf(marksIn(view));
  const pairs = nodeBrackets(view)
    .flatMap(({ node, pairs }) => ('texts' in node || 'titles' in node ? pairs : []))
    .filter(({ open }) => '(（'.includes(open.text) && !isInMark(open))
    .filter(({ open }) => !ORDINAL.test((view.lines[open.line] ?? '').slice(open.start)) || !isAtBeginning(view, open))
    .filter(({ open }) => !isOfLink(view, open));
  const isOf = ({ open, close }: BracketPair, signs: Parentheses) => open.text + close.text === signs;
  return {
    full: pairs.filter((pair) => isOf(pair, '（）')),
    half: pairs.filter((pair) => isOf(pair, '()')),
    mixed: pairs.filter(isOfTwoWidths),
  };
});

function isAtBeginning({ lines }: BlockView, { line, start }: Span): boolean {
  return /^[\s#*・-]*$/.test((lines[line] ?? '').slice(0, start));
}

/** Those of ![広場](hiroba.png) are Markdown’s. */
function isOfLink({ lines }: BlockView, { line, start }: Span): boolean {
  return lines[line]?.charAt(start - 1) === ']';
}

/** The parentheses of a block that have another width than those of most, where there are such, or two widths. */
export function parenthesesDeparting(view: BlockView, usual: Parentheses | undefined): readonly BracketPair[] {
  const { full, half, mixed } = parenthesesIn(view);
  if (usual === undefined) return mixed;
  return [...(usual === '（）' ? half : full), ...mixed];
}

/** The parentheses of the width in which a pair opens. */
export function parenthesesLike({ text }: BracketPair['open']): Parentheses {
  return text === '（' ? '（）' : '()';
}

export function isOfTwoWidths({ open, close }: BracketPair): boolean {
  return open.text + close.text !== parenthesesLike(open);
}

const parenthesesOf = tallyOf((view) => {
  const { full, half, mixed } = parenthesesIn(view);
  return [
    ['full', full.length],
    ['half', half.length],
    ['mixed', mixed.length],
  ];
});

/** The parentheses that nearly all of a file are; undefined where it has none of its own. */
export function usualParentheses(views: readonly BlockView[]): Parentheses | undefined {
  const pairs = parenthesesOf(views);
  const [full, half, mixed] = [pairs.get('full') ?? 0, pairs.get('half') ?? 0, pairs.get('mixed') ?? 0];
  const rarer = Math.min(full, half);
  if (!isHabit(rarer + mixed, full + half + mixed)) return undefined;
  return full > half ? '（）' : '()';
}
