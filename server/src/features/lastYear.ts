import { listingsLastYear, measureLastYear } from '../workspace/lastYear';
import { primariesOrAll } from '../workspace/resolve';
import { blockAtLine } from '../syntax/document';
import type { Position } from '../text/position';
import type { PlanFile } from '../workspace/planFile';
import type { PlanMeasure } from '../plan/plan';
import type { Location } from './location';
import { locationOf } from './location';
import type { Snapshot } from './snapshot';
import { measureOfBlock, numbered } from './standing';

/** A place and what stood for it last year. */
export interface BesideLastYear {
  readonly now: Location;
  readonly then: Location;
}

/**
 * What stood last year for what is at a position, found by structure and not by line: the programme of the item, else the
 * section of the measure, else the measure.
 */
export function besideLastYear({ file, edition }: Snapshot, position: Position): BesideLastYear | undefined {
  const placed = blockAtLine(file.document, position.line);
  if (!placed) return undefined;
  const block = file.document.blocks.indexOf(placed);
  const line = position.line - placed.line;
  const programme = file.facts[block]?.programmes.find(
    ({ item, name }) => (item.firstLine <= line && line <= item.lastLine) || name.line === line,
  );
  const [listing] = programme ? primariesOrAll(listingsLastYear(edition, programme)) : [];
  if (programme && listing) {
    return { now: itemLocation(file, block, programme), then: itemLocation(listing.file, listing.block, listing.fact) };
  }
  const measure = measureOfBlock(file, block);
  const lastYear = measure && measureLastYear(edition, measure);
  return measure && lastYear ? besideMeasure(file, measure, lastYear.file, lastYear.measure, line) : undefined;
}

function itemLocation(file: PlanFile, block: number, { item }: { item: { firstLine: number } }): Location {
  return locationOf(file, block, { line: item.firstLine, start: 0, end: 0 });
}

/** The section on whose lines the position is, where both measures have it, else the measures' headings. */
function besideMeasure(
  file: PlanFile,
  measure: PlanMeasure,
  fileThen: PlanFile,
  measureThen: PlanMeasure,
  line: number,
): BesideLastYear {
  const section = measure.fact.sections.find(({ firstLine, lastLine }) => firstLine <= line && line <= lastLine);
  const sectionThen = measureThen.fact.sections.find(({ kind }) => kind === section?.kind);
  if (section && sectionThen) {
    return {
      now: locationOf(file, measure.block, section.title),
      then: locationOf(fileThen, measureThen.block, sectionThen.title),
    };
  }
  return {
    now: locationOf(file, measure.block, numbered(measure.fact)),
    then: locationOf(fileThen, measureThen.block, numbered(measureThen.fact)),
  };
}
