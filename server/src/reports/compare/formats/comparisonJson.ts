import type { Location } from '../../../workspace/files/location';
import type { ComparedHeading, ComparedProgramme, ComparedRow, ComparedText, Comparison } from '../comparison';
import { isMeasure } from '../comparison';
import { jsonOf } from '../../formats/json';

type PathOf = (uri: string) => string;

/** For programs; lines from 0. Every key is always there, null where nothing is known. */
export function comparisonJson(comparison: Comparison, pathOf: PathOf): string {
  const { before, after, sections, programmes, candidates } = comparison;
  const json = {
    before: { fiscalYear: before.fiscalYear ?? null, ...before.counts },
    after: { fiscalYear: after.fiscalYear ?? null, ...after.counts },
    measures: sections.filter(isMeasure).map((measure) => ({
      status: measure.status,
      before: headingJson(measure.before, pathOf),
      after: headingJson(measure.after, pathOf),
    })),
    programmes: programmes.map((programme) => ({
      status: programme.status,
      before: programmeJson(programme.before, pathOf),
      after: programmeJson(programme.after, pathOf),
      differences: programme.differences,
    })),
    candidates,
    sections: sections
      .filter(({ rows }) => rows.length > 0)
      .map(({ heading, rows }) => ({ heading, rows: rows.map((row) => rowJson(row, pathOf)) })),
  };
  return jsonOf(json);
}

function headingJson(heading: ComparedHeading | undefined, pathOf: PathOf) {
  if (!heading) return null;
  const { number, title, location } = heading;
  return { number, title, ...placeJson(location, pathOf) };
}

function programmeJson(programme: ComparedProgramme | undefined, pathOf: PathOf) {
  if (!programme) return null;
  const { name, measure, initiative, charge, listings, text, location } = programme;
  return {
    name,
    measure: measure ?? null,
    initiative: initiative ?? null,
    charge: charge ?? null,
    listings: listings.map((listing) => ({ measure: listing.measure ?? null, kind: listing.kind })),
    text,
    ...placeJson(location, pathOf),
  };
}

function rowJson({ area, before, after, movedFrom, movedTo, differences }: ComparedRow, pathOf: PathOf) {
  return {
    area,
    before: textJson(before, pathOf),
    after: textJson(after, pathOf),
    movedFrom: movedFrom ?? null,
    movedTo: movedTo ?? null,
    differences,
  };
}

function textJson(compared: ComparedText | undefined, pathOf: PathOf) {
  return compared ? { text: compared.text, ...placeJson(compared.location, pathOf) } : null;
}

function placeJson({ uri, range }: Location, pathOf: PathOf) {
  return { file: pathOf(uri), line: range.start.line };
}
