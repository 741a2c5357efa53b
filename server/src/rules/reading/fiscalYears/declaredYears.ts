import { greatestOf } from '../../../base/extremes';
import type { YearFact } from '../../../plan/facts/facts';
import type { InBlock } from '../../../plan/plan';
import { findYears } from '../../../text/years/findYears';
import { resolveYear } from '../../../text/years/resolveYear';
import type { BlockView } from '../../blocks/blockView';
import { inBlocks } from '../../blocks/blockView';
import { perBlock } from '../../blocks/perBlock';
import { tallyOf } from '../../blocks/tally';
import type { FileContext } from '../../rule';

/** A heading's fiscal year: that of the 《指針》, or of a measure's direction. */
export interface DeclaredYear extends InBlock<YearFact> {
  readonly year: number;
}

/** The fiscal years that a file's headings declare, in their order. */
export function declaredYears({ views, edition }: FileContext): DeclaredYear[] {
  const near = edition.config.fiscalYear ?? edition.fiscalYear;
  return inBlocks(views, yearsOfHeadings).flatMap(({ block, fact }) => {
    const year = resolveYear(fact.year, near);
    return year === undefined ? [] : [{ block, fact, year }];
  });
}

/** Whether all headings are of one year, and it is that of the settings: such files need no closer look. */
export function isOfOneYear({ views, edition: { config, fiscalYear } }: FileContext): boolean {
  const near = config.fiscalYear ?? fiscalYear;
  const years = Array.from(yearsWritten(views).keys(), (text) => findYears(text)[0]);
  const resolved = new Set(years.map((year) => year && resolveYear(year, near)));
  const [only, ...others] = resolved;
  return others.length === 0 && only !== undefined && only === (config.fiscalYear ?? only);
}

const yearsWritten = tallyOf((view) => yearsOfHeadings(view).map(({ year }) => [year.text, 1]));

/** The fiscal years in the headings of the guideline and of the directions. */
export const yearsOfHeadings = perBlock(({ facts: { part, measure, years } }: BlockView): YearFact[] => {
  const lines = new Set([
    ...(part?.part === 'guideline' ? [part.title.line] : []),
    ...(measure?.sections ?? []).filter(({ kind }) => kind === 'direction').map(({ title }) => title.line),
  ]);
  return years.filter(({ line, year }) => lines.has(line) && year.fiscal);
});

/** The year that most headings declare; of two that are even, that of the settings, else the one declared first. */
export function prevailingYear(declared: readonly DeclaredYear[], preferred: number | undefined): number | undefined {
  const counts = new Map<number, number>();
  for (const { year } of declared) counts.set(year, (counts.get(year) ?? 0) + 1);
  const most = greatestOf(counts.values());
  const prevailing = [...counts].filter(([, count]) => count === most).map(([year]) => year);
  return prevailing.find((year) => year === preferred) ?? prevailing[0];
}
