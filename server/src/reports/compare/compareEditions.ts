import type { PlanStrategy } from '../../plan/plan';
import type { Edition } from '../../workspace/edition';
import { listingsLastYear } from '../../workspace/lastYear';
import { against } from './against';
import { alignLeaves } from './alignLeaves';
import { comparedMeasure } from './comparedMeasure';
import { compareProgrammes } from './compareProgrammes';
import type { ComparedEdition, ComparedMeasure, ComparedSection, Comparison } from './comparison';
import { listingCounts } from './distinctProgrammes';
import { headBlocks } from './headBlocks';
import type { Leaf } from './leaves';
import { withMoves } from './movedRows';
import type { MeasurePair } from './pairs';
import { pairMeasures, pairStrategies, strategiesOf } from './pairs';
import { renameCandidates } from './renameCandidates';

/** Compares two editions: what the plans say of their measures and programmes, and their texts laid side by side. */
export function compareEditions(before: Edition, afterAlone: Edition): Comparison {
  const after = against(before, afterAlone);
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
  const measures = pairMeasures(before, after);
  const isSame = sameItems(after);
  return pairStrategies(before, after).flatMap((pair) => {
    const heads = headBlocks(pair, after.config.form).map(({ heading, then, now }) => ({
      heading,
      rows: alignLeaves(then, now, isSame),
    }));
    const inStrategy = measures.filter((each) => strategyOf(each) === (pair.after ?? pair.before)?.strategy);
    return [...heads.filter(({ rows }) => rows.length > 0), ...inStrategy.map((each) => comparedMeasure(each, isSame))];
  });

  function strategyOf({ before: then, after: now }: MeasurePair): PlanStrategy | undefined {
    const edition = now ? after : before;
    const found = now ?? then;
    const own = strategiesOf(edition).find(({ strategy }) => found && strategy.measures.includes(found.measure));
    if (now || !own) return own?.strategy;
    return (
      strategiesOf(after).find(({ strategy }) => strategy.number === own.strategy.number)?.strategy ?? own.strategy
    );
  }
}

/** Whether two items list one programme: under one name, or as a person has told (改称). */
function sameItems(after: Edition): (before: Leaf, after: Leaf) => boolean {
  return (then, now) =>
    now.programmes.some((programme) =>
      listingsLastYear(after, programme).some(({ fact }) => then.programmes.includes(fact)),
    );
}
