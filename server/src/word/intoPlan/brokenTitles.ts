import type { PlanMeasure } from '../../plan/plan';
import type { PlanFile } from '../../workspace/files/planFile';

/** The titles of a plan that break off, to be joined line by line. */
export interface BrokenTitles {
  readonly count: number;
  /** A line as it is once all titles are whole; undefined for one that holds the rest of a title only. */
  joined(text: string, line: number): string | undefined;
}

/** Looks for the titles that break off; lines from 0 of the file. */
export function brokenTitles(file: PlanFile): BrokenTitles {
  const headings = new Map<number, PlanMeasure>();
  const rests = new Set<number>();
  for (const { measures } of file.plan.strategies) {
    for (const measure of measures) {
      if (measure.rests.length === 0) continue;
      headings.set(file.lineOf(measure.block), measure);
      for (const { line } of measure.rests) rests.add(file.lineOf(measure.block) + line);
    }
  }
  return {
    count: headings.size,
    joined(text, line) {
      if (rests.has(line)) return undefined;
      const measure = headings.get(line);
      if (!measure) return text;
      const { start, end } = measure.fact.title;
      return text.slice(0, start) + measure.title + text.slice(end);
    },
  };
}
