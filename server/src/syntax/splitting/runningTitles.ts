import type { SectionForm } from '../../form/form';
import { foldHeading } from '../../text/characters';
import type { Line } from '../tree/line';
import { numberKey } from '../tree/line';
import { mayBeginBlock } from './beginnings';
import type { Candidate } from './candidates';
import { withoutPage } from '../lines/pageAtEnd';

/** The candidates but those titles of strategies that run along the tops of the pages and begin nothing. */
export function withoutRunningTitles(text: string, candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  let strategy: Candidate | undefined;
  let above: Line[] = [];
  for (const [at, candidate] of candidates.entries()) {
    if (candidate.line.kind === 'strategy' && mayBeginBlock(text, candidate, false)) {
      const runs = strategy !== undefined && isTitleOf(text, strategy, candidate);
      if (runs && isWithin(above, candidates[at + 1]?.line)) continue;
      strategy = candidate;
      above = [];
    }
    above.push(candidate.line);
    kept.push(candidate);
  }
  return kept;
}

/** Whether a heading says what that of its strategy says: its page beside it, or its number alone, make no difference. */
function isTitleOf(text: string, strategy: Candidate, candidate: Candidate): boolean {
  const [upper, lower] = [strategy.line, candidate.line];
  if (upper.kind !== 'strategy' || lower.kind !== 'strategy') return false;
  const isBare = lower.start === lower.end;
  return isBare ? upper.number === lower.number : runningTitle(text, strategy) === runningTitle(text, candidate);
}

/** A heading's number and title, without the signs around them: one of them may be marked as a heading, and the other not. */
function runningTitle(text: string, { start, end, line }: Candidate): string {
  const written = text.slice(start, end);
  const signs = /^\s*(?:#{1,6}\s+)?(?:\*\*)?/.exec(written)?.[0].length ?? 0;
  return foldHeading(withoutPage(written.slice(signs, line.end)));
}

/** Whether a title stands within its strategy: behind its measures, or behind parts of it, and not above them anew. */
function isWithin(above: readonly Line[], next: Line | undefined): boolean {
  const partBelow = next?.kind === 'part' ? next.part : undefined;
  if (above.some(({ kind }) => kind === 'measure')) return partBelow === undefined;
  const parts = above.flatMap((line) => (line.kind === 'part' ? [line.part] : []));
  return parts.length > 0 && !(partBelow && parts.includes(partBelow));
}

/** Finds the sections whose headings stand in a stretch of text, in their order. */
export type SectionsIn = (stretch: string) => readonly SectionForm[];

/**
 * Whether a measure's heading only runs along the tops of its pages: it says what the heading above says, sections stand
 * between, and they do not begin anew below.
 */
export function isRunningMeasure(
  text: string,
  measure: Candidate,
  candidate: Candidate,
  next: Candidate | undefined,
  sectionsIn: SectionsIn,
): boolean {
  const [upper, lower] = [measure.line, candidate.line];
  if (upper.kind !== 'measure' || lower.kind !== 'measure') return false;
  if (numberKey(upper.number) !== numberKey(lower.number)) return false;
  if (runningTitle(text, measure) !== runningTitle(text, candidate)) return false;
  const above = sectionsIn(text.slice(measure.end, candidate.start));
  const [below] = sectionsIn(text.slice(candidate.end, next?.start));
  return above.length > 0 && !(below && above.includes(below));
}
