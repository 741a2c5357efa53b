import type { Line } from '../tree/line';
import { subsectionBeside } from '../lines/sectionHeading';
import type { Source } from './source';
import { lineAt, readLine, textAt } from './source';

type Subsection = Extract<Line, { kind: 'subsection' }>;

const MAY_HOLD_A_HEADING: readonly Line['kind'][] = ['plain', 'circle', 'box'];
const MAY_STAND_BESIDE: readonly Line['kind'][] = ['plain', 'bullet', 'circle', 'direction'];

/**
 * Results with the sub-headings told beside which their words stand: ○成果　…, 【課題】…. One that has a line of its own, or stands
 * beside several bullets, heads nothing there.
 */
export function withHeadingsBesideWords(source: Source, from: number, to: number): Source {
  const found = new Map<number, Subsection>();
  const counts = new Map<Subsection['subsection'], number>();
  for (let at = from; at < to; at++) {
    const line = lineAt(source, at);
    const subsection = line.kind === 'subsection' ? line : headingBeside(source, at);
    if (!subsection) continue;
    counts.set(subsection.subsection, (counts.get(subsection.subsection) ?? 0) + 1);
    if (subsection !== line) found.set(at, subsection);
  }
  if (found.size === 0) return source;
  const lines = source.lines.map((line, at) => {
    const subsection = found.get(at);
    return subsection && counts.get(subsection.subsection) === 1 ? subsection : line;
  });
  return { ...source, lines };
}

function headingBeside(source: Source, at: number): Subsection | undefined {
  const { kind } = lineAt(source, at);
  if (!MAY_HOLD_A_HEADING.includes(kind)) return undefined;
  const subsection = subsectionBeside(textAt(source, at), source.vocabulary);
  return subsection && { kind: 'subsection', ...subsection };
}

/** A source in which the line of a heading says nothing but the words that stand beside that. */
export function withoutHeading(source: Source, at: number, wordsStart: number): Source {
  const text = textAt(source, at);
  const words = ' '.repeat(wordsStart) + text.slice(wordsStart);
  const read = readLine(source, words);
  const line: Line = MAY_STAND_BESIDE.includes(read.kind)
    ? { ...read, ...('indent' in read && { indent: source.leastIndent }) }
    : { kind: 'plain', hashes: 0, start: wordsStart, end: read.end };
  return { ...source, texts: source.texts.with(at, words), lines: source.lines.with(at, line) };
}
