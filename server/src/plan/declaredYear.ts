import { ERAS, westernYear } from '../text/years/eras';
import { resolveYear } from '../text/years/resolveYear';
import type { WrittenYear } from '../text/years/findYears';
import type { PlanFacts } from './facts/facts';

/** A plan hardly tells of nothing but what is further away from it, in years. */
const CLOSE_BY = 10;

/** The fiscal year that the guideline's heading declares; without one, the first dated heading of a direction does. */
export function declaredYear(blocks: readonly PlanFacts[]): number | undefined {
  return (
    firstOf(blocks, (facts) => {
      const { part } = facts;
      return part?.part === 'guideline' ? yearOn(facts, part.title.line, blocks) : undefined;
    }) ??
    firstOf(blocks, (facts) => {
      const dated = facts.measure?.sections.find(({ kind }) => kind === 'direction');
      return dated && yearOn(facts, dated.title.line, blocks);
    })
  );
}

function firstOf(blocks: readonly PlanFacts[], tell: (facts: PlanFacts) => number | undefined): number | undefined {
  for (const facts of blocks) {
    const year = tell(facts);
    if (year !== undefined) return year;
  }
  return undefined;
}

function yearOn({ years }: PlanFacts, line: number, blocks: readonly PlanFacts[]): number | undefined {
  const found = years.find((year) => year.line === line && year.year.fiscal)?.year;
  return found && (resolveYear(found) ?? yearOfLatestEra(found, blocks));
}

/**
 * `7年度` alone tells no era: it is of the latest one in which a year that is written out stands close by. Years far away
 * tell nothing, since a plan speaks of buildings of 昭和56年 and of goals for 2050年, too.
 */
function yearOfLatestEra({ number }: WrittenYear, blocks: readonly PlanFacts[]): number | undefined {
  const written = yearsWrittenOut(blocks);
  return ERAS.map((era) => westernYear(era, number)).find((reading) =>
    written.some((other) => Math.abs(other - reading) <= CLOSE_BY),
  );
}

/** Those that name their era, where there are any. */
function yearsWrittenOut(blocks: readonly PlanFacts[]): number[] {
  const years = blocks.flatMap((facts) => facts.years.map(({ year }) => year));
  const withEra = years.filter(({ era }) => era !== undefined);
  return (withEra.length > 0 ? withEra : years).flatMap((year) => resolveYear(year) ?? []);
}
