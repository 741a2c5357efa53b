import type { SectionForm } from '../../form/form';
import type { Vocabulary } from '../../form/vocabulary';
import { splitLines } from '../../text/lines';
import { withoutComments } from '../lines/comments';
import { lineReader } from '../lines/lineReader';
import type { Line } from '../tree/line';
import { BareList } from './bareList';
import { mayBeginBlock } from './beginnings';
import type { Candidate } from './candidates';
import { candidateReader } from './candidates';
import { outsideComments } from './commentedOut';
import { isRunningMeasure, withoutRunningTitles } from './runningTitles';
import { withoutContents } from './tableOfContents';

/** Finds where the blocks of a text begin: first the lines that may begin one, then those that do. */
export interface BlockSplitter {
  /** The candidates of a stretch of text that begins with a line; whatever stands around it, they are the same. */
  readonly candidatesIn: (stretch: string) => Candidate[];
  /** Where the blocks begin, from all the candidates of a text; the first one at 0. */
  readonly startsOf: (text: string, candidates: readonly Candidate[]) => number[];
}

export function blockSplitter(vocabulary: Vocabulary): BlockSplitter {
  const readLine = lineReader(vocabulary);
  const read = (line: string): Line => readLine(withoutComments(line));
  return { candidatesIn: candidateReader(vocabulary, read), startsOf };

  function startsOf(text: string, all: readonly Candidate[]): number[] {
    const candidates = withoutRunningTitles(text, withoutContents(text, outsideComments(text, all)));
    const list = new BareList(candidates);
    const starts = [0];
    let measure: Candidate | undefined;
    for (const [at, candidate] of candidates.entries()) {
      const next = candidates[at + 1];
      if (!mayBeginBlock(text, candidate, measure !== undefined)) continue;
      if (measure && isRunningMeasure(text, measure, candidate, next, sectionsIn)) continue;
      if (!measure && list.takesIn(candidate, next) && !hasSections(text, candidate, next)) continue;
      list.end();
      measure = candidate.line.kind === 'measure' ? candidate : undefined;
      if (candidate.start > 0) starts.push(candidate.start);
    }
    return starts;
  }

  /** Whether a section's heading stands between a measure's heading and the next candidate. */
  function hasSections(text: string, { end }: Candidate, next: Candidate | undefined): boolean {
    return sectionsIn(text.slice(end, next?.start)).length > 0;
  }

  function sectionsIn(stretch: string): SectionForm[] {
    return splitLines(stretch).flatMap((line) => {
      const found = read(line);
      return found.kind === 'section' ? [found.section] : [];
    });
  }
}
