import type { Line } from '../tree/line';
import { lastLineOfListed } from './listedTitle';
import type { Source } from './source';
import { textAt } from './source';

const MAY_HEAD_A_LIST: readonly Line['kind'][] = ['plain', 'bullet', 'circle', 'box', 'groupSummary'];
const MAY_HEAD_POINTS: readonly Line['kind'][] = ['bullet', 'circle', 'box'];

/** A part with its groups told: words that are no sentence, right above listed measures or points. */
export function withGroups(source: Source): Source {
  const lines = [...source.lines];
  const restsOfListed = linesBelowListed(source);
  const [heading] = lines;
  const isGuideline = heading?.kind === 'part' && heading.part === 'guideline';
  let below: Line | undefined;
  for (let at = lines.length - 1; at >= 0; at--) {
    const line = lines[at] as Line;
    if (line.kind === 'blank' || line.kind === 'comment' || restsOfListed.has(at)) continue;
    const isSentence = textAt(source, at).slice(line.start, line.end).endsWith('。');
    if (below && !isSentence) lines[at] = headingAbove(source, below, line, isGuideline);
    below = line;
  }
  return { ...source, lines };
}

/** The lines in which the title of a listed measure goes on. */
function linesBelowListed(source: Source): Set<number> {
  const below = new Set<number>();
  source.lines.forEach(({ kind }, at) => {
    if (kind !== 'listedMeasure') return;
    for (let line = lastLineOfListed(source, at); line > at; line--) below.add(line);
  });
  return below;
}

function headingAbove(source: Source, below: Line, line: Line, isGuideline: boolean): Line {
  const { start, end } = line;
  if (below.kind === 'listedMeasure' && MAY_HEAD_A_LIST.includes(line.kind)) return { kind: 'group', start, end };
  if (!isGuideline || !isPoint(source, below) || isPoint(source, line)) return line;
  return MAY_HEAD_POINTS.includes(line.kind) ? { kind: 'groupSummary', indent: 0, start, end } : line;
}

/** Whether a line is a point of a group: a bullet that stands deeper. */
export function isPoint({ leastIndent }: Source, line: Line): boolean {
  return line.kind === 'bullet' && line.indent > leastIndent;
}
