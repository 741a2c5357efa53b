import type { Item, Node, Section, Words } from '../../../syntax/tree/tree';
import type { BlockView } from '../../blocks/blockView';
import { perBlock } from '../../blocks/perBlock';

/** How a heading is counted, without its number: `(1)` and `①` stand on two levels. */
const ORDINALS: readonly RegExp[] = [
  /^[(（][0-9０-９]{1,2}[)）]/,
  /^[⑴-⒇]/,
  /^[0-9０-９]{1,2}[)）]/,
  /^[0-9０-９]{1,2}[.．、 \u3000]/,
  /^[①-⑳㉑-㉟㊱-㊿]/,
  /^[❶-❿]/,
  /^[Ⅰ-Ⅻ]/,
  /^[ア-コ][)）.．、 \u3000]/,
  /^[(（][ア-コ][)）]/,
  /^[a-jA-J][)）.．]/,
];
/** What a heading may begin with besides: `#`s, or a sign that is no bullet's. */
const SIGN = /^\s*(#+|[●■□◆◇▪◼▶►▼])/;

/**
 * Tells whether one heading of a section 4 stands a level above another: it is counted in another way, or has another
 * sign, and that way of writing headings comes first.
 */
export function headingLevels(view: BlockView, section: Section): (upper: Words, lower: Words) => boolean {
  const levels: string[] = [];
  for (const words of headingsIn(section)) {
    const level = levelOf(view, words);
    if (!levels.includes(level)) levels.push(level);
  }
  return (upper, lower) => levels.indexOf(levelOf(view, upper)) < levels.indexOf(levelOf(view, lower));
}

/** Whether an item can only be the heading of an initiative: it is no sentence, and such headings are written as it is. */
export function isWrittenAsHeading(view: BlockView, { texts, programmes }: Item): boolean {
  const [first, ...others] = texts;
  if (!first || others.length > 0 || programmes.length > 0 || endsSentence(first)) return false;
  const level = levelOf(view, first);
  return level !== PLAIN && initiativeLevels(view).has(level);
}

/** Whether an item is counted, and its first line is a title that names no programme: ①本を届ける車. */
export function isCountedTitle({ texts, programmes }: Item): boolean {
  const [first] = texts;
  if (!first || programmes.length > 0 || endsSentence(first)) return false;
  return ORDINALS.some((ordinal) => ordinal.test(first.text));
}

/** Whether a line begins with a sign that is no bullet's, and is no sentence: ◆ 先輩に聞く. */
export function isSignedTitle({ lines }: BlockView, words: Words): boolean {
  return /^[^#]/.test(signAt(lines, words)) && !endsSentence(words);
}

const initiativeLevels = perBlock((view): ReadonlySet<string> => {
  const titles = view.nodes.flatMap((node) => (node.kind === 'initiative' ? node.titles.slice(0, 1) : []));
  return new Set(titles.map((words) => levelOf(view, words)));
});

/** The initiatives, and the lines that may be headings of something else. */
function headingsIn(node: Node): Words[] {
  return [...firstWordsOf(node), ...node.children.flatMap(headingsIn)];
}

function firstWordsOf(node: Node): readonly Words[] {
  if (node.kind === 'initiative') return node.titles.slice(0, 1);
  return node.kind === 'caption' ? node.texts.slice(0, 1) : [];
}

const PLAIN = '-1';

function levelOf({ lines }: BlockView, words: Words): string {
  return `${signAt(lines, words)}${ORDINALS.findIndex((ordinal) => ordinal.test(words.text))}`;
}

function signAt(lines: readonly string[], { line }: Words): string {
  return SIGN.exec(lines[line] ?? '')?.[1] ?? '';
}

function endsSentence({ text }: Words): boolean {
  return /。[)）」』]?\**$/.test(text);
}
