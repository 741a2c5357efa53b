import { SIGNS } from '../planText/signs';
import type { ListNumber } from '../reading/wordDocument';
import type { EntryKinds } from './entryKinds';

/** A heading's words are one line, save where they are no known heading and were broken on purpose. */
export function headingLines(text: string, number: ListNumber | undefined, kinds: EntryKinds): string[] {
  const words = (number && !number.isBullet ? number.text : '') + text.trim().replace(/\u3000+/g, '\u3000');
  const joined = words.replace(/(?:(?<![ \u3000])[ \u3000]+)?\n[ \u3000]*/g, '');
  return kinds.isStructure(joined) ? [joined] : linesOf(words);
}

/** The lines of a text that is no heading, with the sign or the number that its list gives it. */
export function entryLines(text: string, number: ListNumber | undefined, kinds: EntryKinds): string[] {
  const words = text.replace(/^[\u3000 ]*\n/, '').trimEnd();
  if (!number) return linesOf(words);
  if (words.trim() === '') return [];
  const write = number.isBullet ? withBullet : withNumber;
  return linesOf(write(words.trimStart(), number, kinds));
}

function withBullet(words: string, { text: bullet, level }: ListNumber, kinds: EntryKinds): string {
  if (isCircle(bullet) && kinds.lineKind(`○ ${words}`) === 'subsection') return `○ ${words}`;
  const kind = kinds.lineKind(words);
  if (kind === 'section') return words;
  if (kind === 'direction') return SIGNS.bullet + words;
  if (bullet === '◎') return SIGNS.direction + words;
  if (isCircle(bullet)) return SIGNS.circle + words;
  return (level > 0 ? SIGNS.point : SIGNS.bullet) + words;
}

/** A number that makes no heading and no sign of its own is an item's. */
function withNumber(words: string, { text: number }: ListNumber, kinds: EntryKinds): string {
  const numbered = number + words;
  return kinds.lineKind(numbered) === 'plain' ? SIGNS.bullet + numbered : numbered;
}

function isCircle(bullet: string): boolean {
  return /^[○〇◯]$/.test(bullet);
}

export function linesOf(text: string): string[] {
  return text.split('\n').map((line) => line.trimEnd());
}
