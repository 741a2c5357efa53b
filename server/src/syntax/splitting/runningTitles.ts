import { foldHeading } from '../../text/characters';
import type { Line } from '../tree/line';
import { mayBeginBlock } from './beginnings';
import type { Candidate } from './candidates';

/** The candidates but those titles of strategies that run along the tops of the pages and begin nothing. */
export function withoutRunningTitles(text: string, candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  let strategy = '';
  let above: Line[] = [];
  for (const [at, candidate] of candidates.entries()) {
    if (candidate.line.kind === 'strategy' && mayBeginBlock(text, candidate, false)) {
      const heading = foldHeading(text.slice(candidate.start, candidate.end));
      if (heading === strategy && isWithin(above, candidates[at + 1]?.line)) continue;
      strategy = heading;
      above = [];
    }
    above.push(candidate.line);
    kept.push(candidate);
  }
  return kept;
}

/** Whether a title stands within its strategy: behind its measures, or behind parts of it, and not above them anew. */
function isWithin(above: readonly Line[], next: Line | undefined): boolean {
  const partBelow = next?.kind === 'part' ? next.part : undefined;
  if (above.some(({ kind }) => kind === 'measure')) return partBelow === undefined;
  const parts = above.flatMap((line) => (line.kind === 'part' ? [line.part] : []));
  return parts.length > 0 && !(partBelow && parts.includes(partBelow));
}
