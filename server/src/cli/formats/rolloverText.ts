import pc from 'picocolors';
import stringWidth from 'string-width';
import { greatestOf } from '../../base/extremes';
import type { Change } from '../../refactor/rollover/change';
import { CHANGE_KINDS, changedWords, YEAR_KINDS } from '../../refactor/rollover/change';
import { changeKindName } from '../../refactor/rollover/changeKindName';
import { wordsAround } from '../../refactor/rollover/wordsAround';
import { textOf } from '../../syntax/tree/document';
import { splitLines } from '../../text/lines';
import type { Translate } from '../../text/message';
import { message } from '../../text/message';
import { fiscalYearName } from '../../text/years/eras';
import type { Environment } from '../environment';
import { padded } from './padded';
import type { ShownRollover } from './rolloverJson';

const NARROWEST = 20;

/** For people: every change with its place, what it does and what becomes of the words; lines from 1. */
export function rolloverText(
  { rollover, isChosen, folder }: ShownRollover,
  say: Translate,
  { colours, width }: Pick<Environment, 'colours' | 'width'>,
): string {
  const { bold, dim } = pc.createColors(colours);
  const names = new Map(CHANGE_KINDS.map((kind) => [kind, say(changeKindName(kind))]));
  const kindWidth = greatestOf(Array.from(names.values(), (name) => stringWidth(name)));
  const lineOf = (change: Change, lines: readonly string[]): string => {
    const place = String(change.range.start.line + 1).padStart(6);
    const kind = padded(names.get(change.kind) ?? '', kindWidth);
    const sign = isChosen(change) ? '✓' : ' ';
    const room = Math.max(width - stringWidth(`${place}  ${sign} ${kind}  `), NARROWEST);
    const line = `${place}  ${sign} ${kind}  ${wordsOf(change, lines, room)}`;
    return isChosen(change) ? line : dim(line);
  };
  const files = rollover.files.map(({ file, path, newPath, changes }) => {
    const lines = splitLines(textOf(file.document));
    const heading = path === newPath ? path : `${path} → ${newPath}`;
    return `${bold(heading)}\n${changes.map((change) => `${lineOf(change, lines)}\n`).join('')}`;
  });
  const all = rollover.files.flatMap(({ changes }) => changes);
  const counts = CHANGE_KINDS.map((kind) => ({ kind, count: all.filter((change) => change.kind === kind).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, count }) => `${names.get(kind) ?? ''} ${count}`);
  const summary = say(
    message(
      '{0} → {1}, into “{2}”: {3}',
      fiscalYearName(rollover.from),
      fiscalYearName(rollover.to),
      folder,
      counts.join(', '),
    ),
  );
  return `${files.join('\n')}\n${summary}\n`;
}

/** What a change does to its words; a year stands with the words around it, by which a person judges it. */
function wordsOf(change: Change, lines: readonly string[], room: number): string {
  const { kind, range } = change;
  const words = changedWords(change);
  if (!YEAR_KINDS.includes(kind)) return shortened(words, room);
  const around = wordsAround(lines[range.start.line] ?? '', range);
  return `${words}  ${cut(around, room - stringWidth(`${words}  `))}`;
}

/** Long words are shortened in their middle: their end says what is open. */
function shortened(words: string, room: number): string {
  if (stringWidth(words) <= room) return words;
  const signs = Array.from(words);
  const half = Math.floor((room - 2) / 2);
  const beginning = upTo(signs, half).join('');
  const end = upTo(signs.toReversed(), half).toReversed().join('');
  return `${beginning}…${end}`;
}

/** Cut off at the end. */
function cut(words: string, room: number): string {
  return stringWidth(words) <= room ? words : `${upTo(Array.from(words), room - 1).join('')}…`;
}

function upTo(signs: readonly string[], room: number): readonly string[] {
  let width = 0;
  const end = signs.findIndex((sign) => (width += stringWidth(sign)) > room);
  return end === -1 ? signs : signs.slice(0, end);
}
