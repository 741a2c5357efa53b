import { locationOf } from '../../features/location';
import { numbered } from '../../features/standing';
import type { PlanStrategy } from '../../plan/plan';
import { numberKey } from '../../plan/plan';
import { foldHeading } from '../../text/characters';
import type { Edition } from '../../workspace/edition';
import { listingsLastYear } from '../../workspace/lastYear';
import type { MeasureInFile } from '../../workspace/resolve';
import { against } from './against';
import { alignLeaves } from './alignLeaves';
import { compareProgrammes } from './compareProgrammes';
import type {
  ComparedEdition,
  ComparedHeading,
  ComparedMeasure,
  ComparedRow,
  ComparedSection,
  Comparison,
  ComparisonStatus,
} from './comparison';
import { listingCounts } from './distinctProgrammes';
import type { Leaf } from './leaves';
import { leavesOf } from './leaves';
import { withMoves } from './movedRows';
import type { MeasurePair, StrategyInFile, StrategyPair } from './pairs';
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
  return { fiscalYear: edition.fiscalYear, title: edition.config.title, counts: listingCounts(edition) };
}

function sectionsOf(before: Edition, after: Edition): (ComparedSection | ComparedMeasure)[] {
  const measures = pairMeasures(before, after);
  const isSame = sameItems(after);
  return pairStrategies(before, after).flatMap((pair) => {
    const heads = headBlocks(pair).map(({ heading, then, now }) => ({
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

/** The blocks of a strategy that are no measures: its heading, the approach, the guideline. */
function headBlocks({ before, after }: StrategyPair) {
  const then = heads(before);
  const now = heads(after);
  const keys = [...new Set([...now.keys(), ...then.keys()])];
  return keys.map((key) => ({
    heading: (now.get(key) ?? then.get(key))?.heading ?? '',
    then: then.get(key)?.leaves ?? [],
    now: now.get(key)?.leaves ?? [],
  }));
}

function heads(found: StrategyInFile | undefined) {
  const blocks = new Map<string, { readonly heading: string; readonly leaves: Leaf[] }>();
  if (!found) return blocks;
  const { file, strategy } = found;
  const under = strategy.number === undefined ? '' : `戦略${strategy.number} `;
  for (let block = strategy.firstBlock; block < strategy.endBlock; block++) {
    const facts = file.facts[block];
    if (facts?.strategy) {
      const heading = under + facts.strategy.title.text;
      blocks.set('strategy', { heading, leaves: leavesOf(file, block) });
    } else if (facts?.part) {
      const { part, title } = facts.part;
      blocks.set(part ?? foldHeading(title.text), {
        heading: `${under}《${title.text}》`,
        leaves: leavesOf(file, block),
      });
    }
  }
  return blocks;
}

function comparedMeasure(
  { before, after }: MeasurePair,
  isSame: (before: Leaf, after: Leaf) => boolean,
): ComparedMeasure {
  const then = before && headingOf(before);
  const now = after && headingOf(after);
  const shown = now ?? then;
  const rows = alignLeaves(leavesOfMeasure(before), leavesOfMeasure(after), isSame);
  return {
    heading: shown ? `${shown.number} ${shown.title}` : '',
    status: statusOf(then, now, rows),
    before: then,
    after: now,
    rows,
  };
}

function leavesOfMeasure(found: MeasureInFile | undefined): Leaf[] {
  return found ? leavesOf(found.file, found.measure.block) : [];
}

function headingOf({ file, measure }: MeasureInFile): ComparedHeading {
  return {
    number: numberKey(measure.fact.number),
    title: measure.title,
    location: locationOf(file, measure.block, numbered(measure.fact)),
  };
}

function statusOf(
  before: ComparedHeading | undefined,
  after: ComparedHeading | undefined,
  rows: readonly ComparedRow[],
): ComparisonStatus[] {
  if (!before) return ['new'];
  if (!after) return ['ended'];
  const changed: ComparisonStatus[] = [];
  if (foldHeading(before.title) !== foldHeading(after.title)) changed.push('renamed');
  if (before.number !== after.number) changed.push('moved');
  if (rows.some(({ area }) => area !== 'title')) changed.push('reworded');
  return changed.length > 0 ? changed : ['unchanged'];
}
