import type { ProgrammeFact } from '../../plan/facts/facts';
import type { PlanMeasure, PlanStrategy } from '../../plan/plan';
import { groupBy } from '../../base/groupBy';
import { withPrevious } from '../../workspace/editions/withPrevious';
import type { Edition } from '../../workspace/editions/edition';
import { askedOncePerName } from '../../workspace/resolver/names';
import { listingsLastYear } from '../../workspace/resolver/lastYear';
import { comparedMeasure } from './comparedMeasure';
import type { ComparedEdition, ComparedMeasure, ComparedSection, Comparison } from './comparison';
import { headBlocks } from './headBlocks';
import type { MeasurePair } from './pairs';
import { pairMeasures, pairStrategies, strategiesOf } from './pairs';
import { compareProgrammes } from './programmes/compareProgrammes';
import { listingCounts } from './programmes/distinctProgrammes';
import { renameCandidates } from './programmes/renameCandidates';
import { alignSegments } from './texts/alignSegments';
import type { Segment } from './texts/segments';
import { withMoves } from './texts/movedRows';

/** Compares two editions: what the plans say of their measures and programmes, and their texts laid side by side. */
export function compareEditions(before: Edition, afterAlone: Edition): Comparison {
  const after = withPrevious(afterAlone, before);
  const programmes = compareProgrammes(before, after);
  return {
    before: comparedEdition(before),
    after: comparedEdition(after),
    sections: withMoves(sectionsOf(before, after), programmes),
    programmes,
    candidates: renameCandidates(programmes),
  };
}

function comparedEdition(edition: Edition): ComparedEdition {
  const { title, form } = edition.config;
  return { fiscalYear: edition.fiscalYear, title, form, counts: listingCounts(edition) };
}

function sectionsOf(before: Edition, after: Edition): (ComparedSection | ComparedMeasure)[] {
  const measuresIn = measuresByStrategy(before, after);
  const isSame = sameItems(after);
  return pairStrategies(before, after).flatMap((pair) => {
    const heads = headBlocks(pair, after.config.form).map(({ heading, then, now }) => ({
      heading,
      rows: alignSegments(then, now, isSame),
    }));
    const inStrategy = measuresIn((pair.after ?? pair.before)?.strategy);
    return [...heads.filter(({ rows }) => rows.length > 0), ...inStrategy.map((each) => comparedMeasure(each, isSame))];
  });
}

/** Gives the measures of a strategy. One that has ended is told in the new strategy of the old one's number. */
function measuresByStrategy(before: Edition, after: Edition): (strategy?: PlanStrategy) => readonly MeasurePair[] {
  const then = strategiesOf(before);
  const now = strategiesOf(after);
  const numbered = new Map(now.toReversed().map(({ strategy }) => [strategy.number, strategy]));
  const home = new Map<PlanMeasure, PlanStrategy>([
    ...then.flatMap(({ strategy }) => inStrategy(strategy, numbered.get(strategy.number) ?? strategy)),
    ...now.flatMap(({ strategy }) => inStrategy(strategy, strategy)),
  ]);
  const measures = groupBy(pairMeasures(before, after), (pair) => {
    const shown = pair.after ?? pair.before;
    return shown && home.get(shown.measure);
  });
  return (strategy) => measures.get(strategy) ?? [];
}

function inStrategy({ measures }: PlanStrategy, home: PlanStrategy): [PlanMeasure, PlanStrategy][] {
  return measures.map((measure) => [measure, home]);
}

/** Whether two items list one programme: under one name, or as a person has told (改称). */
function sameItems(after: Edition): (before: Segment, after: Segment) => boolean {
  const listedThen = askedOncePerName(
    (programme: ProgrammeFact) => new Set(listingsLastYear(after, programme).map(({ fact }) => fact)),
  );
  return (then, now) =>
    now.programmes.some((programme) => then.programmes.some((fact) => listedThen(programme).has(fact)));
}
