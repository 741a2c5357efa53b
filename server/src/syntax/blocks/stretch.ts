import { readBrokenName } from '../names/brokenName';
import { readClosings } from '../names/closing';
import { openingOfGroup } from '../../text/brackets';
import { BLANKS, DIGITS } from '../../text/characters';
import type { Source } from './source';
import { lineAt, nextSpoken, spokenAbove, textAt } from './source';
import type { ProgrammeName } from '../tree/tree';

/** The lines of a block before `to`, as entries are gathered from them. */
export interface Stretch {
  readonly source: Source;
  readonly to: number;
  /** Whether an entry may be of several sentences, each on lines of its own. */
  readonly joinsSentences: boolean;
  /** The programmes that close a line; none where programmes cannot stand. */
  readonly namesAt: (line: number) => readonly ProgrammeName[];
  /** The programmes that stand in plain lists, by their lines. */
  readonly listed: ReadonlyMap<number, ProgrammeName>;
}

const NONE: ReadonlyMap<number, ProgrammeName> = new Map();

/** How far ahead a line's meaning is looked for: enough for any item, and a bound on the work. */
const LOOKAHEAD = 20;
/** Over how many lines a name may be broken. */
const LONGEST_NAME = 4;
/** `(2) …`, `(イ) …`, `イ …` begin something of their own. */
const COUNTED = new RegExp(`^${BLANKS}*(?:[(（](?:${DIGITS}{1,2}|[ア-ン])[)）]|[ア-ン]${BLANKS}|${DIGITS}{1,2}[)）])`);

/** The 。 between a name and what stands behind it, or behind that. */
const STOP_BEHIND = /(?<=[)）】〕］〉])。(?=[ \u3000]*(?:[【〔［〈][^。]*)?$)/;

/** The part's overview: a sentence a bullet, and no programmes. */
export function overviewStretch(source: Source): Stretch {
  return { source, to: source.lines.length, joinsSentences: false, namesAt: () => [], listed: NONE };
}

/** A section without programmes. */
export function sectionStretch(source: Source, to: number): Stretch {
  return { source, to, joinsSentences: true, namesAt: () => [], listed: NONE };
}

/**
 * A section whose items name their programmes.
 * @param namesWithin whether the names stand within their sentences: …を開く（港の市）。【再掲】
 */
export function itemStretch(source: Source, to: number, namesWithin = false, listed = NONE): Stretch {
  const read = new Map<number, readonly ProgrammeName[]>();
  const namesAt = (line: number): readonly ProgrammeName[] => {
    let names = line < to ? read.get(line) : [];
    if (!names) read.set(line, (names = readNames(source, line, namesWithin)));
    return names;
  };
  return { source, to, joinsSentences: true, namesAt, listed };
}

function readNames(source: Source, line: number, namesWithin: boolean): readonly ProgrammeName[] {
  const text = namesWithin ? textAt(source, line).replace(STOP_BEHIND, ' ') : textAt(source, line);
  const names = readClosings(text, line, source.vocabulary);
  if (lineAt(source, line).kind !== 'plain' || (names.length > 0 && !closesNameAbove(text, names))) return names;
  const above = spokenAbove(source, line);
  const broken = readBrokenName({ text: textAt(source, above), line: above }, { text, line }, source.vocabulary);
  return broken.length > names.length ? broken : names;
}

/** Whether the first of a line's names stands right behind another one that opens above: の市)(夜の市). */
function closesNameAbove(text: string, [first]: readonly ProgrammeName[]): boolean {
  return first !== undefined && /^[^(（]*[)）][ \u3000*、・]*$/.test(text.slice(0, first.parentheses.start));
}

/** The last programme that closes a line. */
export function closingAt(stretch: Stretch, line: number): ProgrammeName | undefined {
  return stretch.namesAt(line).at(-1);
}

/** Whether a line is running text without a sign, which may go on from the line above. */
export function isPlain({ source, to }: Stretch, line: number): boolean {
  const read = lineAt(source, line);
  return line < to && read.kind === 'plain' && read.hashes === 0;
}

export function isSentence({ source }: Stretch, line: number): boolean {
  return /。\**$/.test(textAt(source, line).trimEnd());
}

/** Whether a line ends with what can only be a programme: bold, on a line of its own, or after a finished sentence. */
export function isSettled(stretch: Stretch, line: number): boolean {
  const [first] = stretch.namesAt(line);
  if (!first) return false;
  if (first.bold || first.ownLine) return true;
  const { line: opening, start } = first.above ?? first.parentheses;
  const before = textAt(stretch.source, opening)
    .slice(0, start)
    .replace(/(?<![(（\s])[(（\s]+$/, '');
  return before.endsWith('。') && !isNamedBelow(stretch, line);
}

/** Whether a programme is named unmistakably in the text that goes on below a line. */
function isNamedBelow(stretch: Stretch, line: number): boolean {
  if (closingAt(stretch, nextSpoken(stretch.source, line + 1, stretch.to))?.ownLine) return true;
  return plainRun(stretch, line + 1).some((below) => closingAt(stretch, below)?.bold ?? false);
}

/** The plain lines from `from` on that stand without a gap. */
function plainRun(stretch: Stretch, from: number): number[] {
  const run: number[] = [];
  for (let line = from; run.length < LOOKAHEAD && isPlain(stretch, line); line++) {
    run.push(line);
  }
  return run;
}

/**
 * Whether the text goes on in the plain line right below. Below a finished sentence, lines that are no sentence are a
 * heading, a caption, or the rest of a title.
 */
export function goesOnBelow(stretch: Stretch, line: number): boolean {
  if (!stretch.joinsSentences && isSentence(stretch, line)) return false;
  const run = plainRun(stretch, line + 1);
  if (run.length === 0 || COUNTED.test(textAt(stretch.source, line + 1))) return false;
  return !isFinished(stretch, line) || comesToAnEnd(stretch, run) || isNameOverLines(stretch, run);
}

/** Whether some lines begin with parentheses that close at the end of one of the next: a name that a narrow column breaks. */
function isNameOverLines({ source }: Stretch, lines: readonly number[]): boolean {
  let joined = '';
  for (const line of lines.slice(0, LONGEST_NAME)) {
    joined += textAt(source, line).trim();
    if (!/^[(（]/.test(joined)) return false;
    if (openingOfGroup(joined, joined.length) === 0) return true;
  }
  return false;
}

/** Whether a sentence that is not finished where a page ends goes on in a plain line at the top of the next. */
export function goesOnOverPage(stretch: Stretch, line: number, below: number): boolean {
  const text = textAt(stretch.source, below);
  const isWithinSentence =
    lineAt(stretch.source, line).kind !== 'plain' || /[、，。]/.test(textAt(stretch.source, line));
  if (!isWithinSentence || isFinished(stretch, line) || COUNTED.test(text)) return false;
  return comesToAnEnd(stretch, plainRun(stretch, below));
}

function isFinished({ source }: Stretch, line: number): boolean {
  return /[。)）]\**$/.test(textAt(source, line).trimEnd());
}

/** Whether some lines hold the end of a sentence, or a programme. */
function comesToAnEnd(stretch: Stretch, run: readonly number[]): boolean {
  return run.some((below) => isSentence(stretch, below) || closingAt(stretch, below) !== undefined);
}

/** Whether the lines from `from` on, blank lines between them or not, are sentences that come to name a programme. */
export function leadsToProgramme(stretch: Stretch, from: number): boolean {
  if (COUNTED.test(textAt(stretch.source, from))) return false;
  let line = from;
  for (let step = 0; step < LOOKAHEAD && isPlain(stretch, line); step++) {
    if (isSettled(stretch, line)) return true;
    if (!isSentence(stretch, line)) return false;
    line = nextSpoken(stretch.source, line + 1, stretch.to);
  }
  return false;
}
