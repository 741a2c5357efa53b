import { TEMPLATE_WORDS } from '../../plan/words/templateWords';
import type { Block, Node, Words } from '../../syntax/tree/tree';
import type { Span } from '../../text/position';
import { wordsOfLine } from '../words/wordsOfLine';

/** A place where nobody has written yet. */
export interface Unwritten extends Span {
  /** The title of the section or sub-heading that it stands under; empty outside of sections. */
  readonly under: string;
}

const KINDS: readonly Node['kind'][] = ['paragraph', 'bullet', 'point', 'direction', 'item'];
/** Of the year in a heading only its place is there: 令和○年度. */
const OPEN_YEAR = /[○〇◯●]年度/;
const PROGRAMME_BEHIND = /[(（][^()（）]*[)）]$/;

/** Signs with nothing behind them, and words that a template has put there; lines from the block's first. */
export function unwrittenIn(node: Block | Node, under = ''): Unwritten[] {
  const title = 'title' in node && typeof node.title === 'object' ? node.title : undefined;
  const isHeading = node.kind === 'section' || node.kind === 'subsection';
  const heading = isHeading ? (title?.text ?? under) : under;
  const own = [...placesIn(node), ...(title && isOpen(title) ? [title] : [])];
  return [
    ...own.map(({ line, start, end }) => ({ line, start, end, under: heading })),
    ...node.children.flatMap((child) => unwrittenIn(child, heading)),
  ];
}

function placesIn(node: Block | Node): readonly Words[] {
  if (node.kind === 'initiative') return node.titles.filter(({ text }) => TEMPLATE_WORDS.has(text));
  if (!('texts' in node) || !KINDS.includes(node.kind)) return [];
  const words = wordsOfLine(node.texts.map(({ text }) => text).join(''))
    .replace(PROGRAMME_BEHIND, '')
    .replace(/。$/, '');
  if (isSign(words) || TEMPLATE_WORDS.has(words)) return node.texts.slice(0, 1);
  return node.kind === 'item'
    ? node.programmes.map(({ name }) => name).filter(({ text }) => TEMPLATE_WORDS.has(text))
    : [];
}

function isOpen({ text }: Words): boolean {
  return TEMPLATE_WORDS.has(text) || OPEN_YEAR.test(text);
}

/** A sign without a blank behind it is read as a word. */
function isSign(words: string): boolean {
  return /^[-*・○◎]?$/.test(words);
}
