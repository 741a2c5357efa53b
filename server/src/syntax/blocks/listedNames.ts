import { lazily } from '../../base/lazily';
import { openingOfGroup } from '../../text/brackets';
import { trimmedExtent } from '../../text/characters';
import { headsNames, readListedName } from '../names/listedName';
import type { Line } from '../tree/line';
import type { ProgrammeName } from '../tree/tree';
import type { Source } from './source';
import { lineAt, nextSpoken, textAt } from './source';

const MAY_HEAD: readonly Line['kind'][] = ['plain', 'box', 'circle', 'bullet'];
const MAY_BE_NAMED: readonly Line['kind'][] = ['plain', 'circle', 'bullet'];
const SIGN = /^[ \u3000]*[^ \u3000\p{L}\p{N}「『“(（]?/u;
/** (1) …, イ …: what may be counted as the headings of initiatives are. */
const COUNTED = /^[ \u3000]*(?:[(（][0-9０-９ア-ン]{1,2}[)）]|[0-9０-９]{1,2}[ \u3000.．)）]|[ア-ン][ \u3000])/;
const COUNTED_SIGN = /[①-⑳㉑-㉟㊱-㊿]/;
const IN_PARENTHESES = /[(（]([^()（）]+)/g;

/** A section with the plain lists of programmes in it told: ＜主な事業＞, and names below. */
export interface WithListedNames {
  readonly source: Source;
  /** By their lines. */
  readonly names: ReadonlyMap<number, ProgrammeName>;
}

/**
 * A list is read as a whole or not at all: what stands in it besides names leaves it in doubt. One that sums up what items
 * name in parentheses lists nothing anew.
 */
export function withListedNames(source: Source, from: number, to: number): WithListedNames {
  const names = new Map<number, ProgrammeName>();
  const lines = [...source.lines];
  const inParentheses = lazily(() => new Set(source.texts.flatMap(wordsInParentheses)));
  for (let at = from; at < to; at++) {
    if (!isHead(source, at)) continue;
    const listed = listBelow(source, at, to);
    if (listed.length === 0 || listed.some(({ name }) => inParentheses().has(name.text))) continue;
    const { start, end } = lineAt(source, at);
    lines[at] = { kind: 'listHead', start, end };
    for (const name of listed) names.set(name.name.line, name);
  }
  return names.size === 0 ? { source, names } : { source: { ...source, lines }, names };
}

function wordsInParentheses(text: string): string[] {
  return Array.from(text.matchAll(IN_PARENTHESES), ([, words = '']) => words.trim());
}

function isHead(source: Source, at: number): boolean {
  const { kind, start, end } = lineAt(source, at);
  return MAY_HEAD.includes(kind) && headsNames(textAt(source, at).slice(start, end));
}

function listBelow(source: Source, head: number, to: number): readonly ProgrammeName[] {
  const lines = linesOfList(source, nextSpoken(source, head + 1, to), to);
  if (!isClosed(source, lines, to)) return [];
  const names = lines.flatMap(
    (line) => readListedName(textAt(source, line), line, lineAt(source, line), source.vocabulary) ?? [],
  );
  return names.length === lines.length && !names.every(endsInParentheses) ? names : [];
}

/** Where all do so, the names are what stands in the parentheses, as they are of items. */
function endsInParentheses({ name: { text } }: ProgrammeName): boolean {
  return openingOfGroup(text, text.length) >= 0;
}

/** The lines that stand as the first does: right below each other, or with a sign of theirs. */
function linesOfList(source: Source, first: number, to: number): number[] {
  const lines: number[] = [];
  const hasSign = lineAt(source, first).kind !== 'plain';
  for (let line = first; line < to && isLike(source, first, line);) {
    lines.push(line);
    line = hasSign ? nextSpoken(source, line + 1, to) : line + 1;
  }
  return lines;
}

/** Whether a line stands as the first of a list does: as deep, and with the same sign. */
function isLike(source: Source, first: number, line: number): boolean {
  const [one, other] = [lineAt(source, first), lineAt(source, line)];
  if (!MAY_BE_NAMED.includes(one.kind) || one.kind !== other.kind || isHead(source, line)) return false;
  if (other.kind === 'plain' && other.hashes > 0) return false;
  return signAt(source, first) === signAt(source, line);
}

function signAt(source: Source, line: number): string {
  const text = textAt(source, line);
  if (COUNTED.test(text)) return '1';
  const sign = SIGN.exec(text)?.[0] ?? '';
  return COUNTED_SIGN.test(sign) ? '①' : sign;
}

/**
 * Whether nothing goes on below a list: a line right below that is not of it may be the rest of a name, and items that stand
 * deeper, or below names without signs, make headings of those.
 */
function isClosed(source: Source, lines: readonly number[], to: number): boolean {
  const last = lines.at(-1);
  if (last === undefined) return false;
  const below = lineAt(source, last + 1);
  if (last + 1 < to && below.kind !== 'blank') {
    return !MAY_BE_NAMED.includes(below.kind) || beginsAnew(source, last, last + 1);
  }
  const [name, next] = [lineAt(source, last), lineAt(source, nextSpoken(source, last + 1, to))];
  if (!('indent' in next)) return true;
  return 'indent' in name && next.indent <= name.indent && lines.length > 1;
}

/** Whether a line right below a list is none of it: it stands less deep, or is counted and the list is not. */
function beginsAnew(source: Source, last: number, below: number): boolean {
  const [above, text] = [textAt(source, last), textAt(source, below)];
  return trimmedExtent(text).start < trimmedExtent(above).start || (COUNTED.test(text) && !COUNTED.test(above));
}
