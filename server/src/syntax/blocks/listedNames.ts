import { lazily } from '../../base/lazily';
import { headsNames, namesInParentheses, readListedName } from '../names/listedName';
import type { Line } from '../tree/line';
import type { ProgrammeName } from '../tree/tree';
import type { Source } from './source';
import { lineAt, nextSpoken, textAt } from './source';

const MAY_HEAD: readonly Line['kind'][] = ['plain', 'box', 'circle', 'bullet'];
const MAY_BE_NAMED: readonly Line['kind'][] = ['plain', 'circle', 'bullet'];
const SIGN = /^[ \u3000]*[^ \u3000\p{L}\p{N}「『“(（]?/u;
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
  const first = nextSpoken(source, head + 1, to);
  let end = first;
  while (end < to && isLike(source, first, end)) end++;
  if (!isClosed(source, first, end, to)) return [];
  const lines = Array.from({ length: end - first }, (_, below) => first + below);
  if (lines.every((line) => namesInParentheses(textAt(source, line), source.vocabulary))) return [];
  const names = lines.flatMap(
    (line) => readListedName(textAt(source, line), line, lineAt(source, line), source.vocabulary) ?? [],
  );
  return names.length === lines.length ? names : [];
}

/** Whether a line stands as the first of a list does: as deep, and with the same sign. */
function isLike(source: Source, first: number, line: number): boolean {
  const [one, other] = [lineAt(source, first), lineAt(source, line)];
  if (!MAY_BE_NAMED.includes(one.kind) || one.kind !== other.kind || isHead(source, line)) return false;
  if (other.kind === 'plain' && other.hashes > 0) return false;
  return signAt(source, first) === signAt(source, line);
}

function signAt(source: Source, line: number): string {
  const sign = SIGN.exec(textAt(source, line))?.[0] ?? '';
  return COUNTED_SIGN.test(sign) ? '①' : sign;
}

/**
 * Whether nothing goes on below a list: a line right below that is not of it may be the rest of a name, and items that stand
 * deeper, or below names without signs, make headings of those.
 */
function isClosed(source: Source, first: number, end: number, to: number): boolean {
  if (end === first) return false;
  if (end < to && lineAt(source, end).kind !== 'blank') return !MAY_BE_NAMED.includes(lineAt(source, end).kind);
  const [last, next] = [lineAt(source, end - 1), lineAt(source, nextSpoken(source, end, to))];
  if (!('indent' in next)) return true;
  return 'indent' in last && next.indent <= last.indent && end - first > 1;
}
