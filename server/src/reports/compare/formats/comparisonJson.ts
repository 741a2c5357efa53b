import type { Location } from '../../../workspace/files/location';
import type { ComparedProgramme, ComparedText, Comparison } from '../comparison';
import { isMeasure } from '../comparison';

/** For programs; lines from 0. Every key is always there, null where nothing is known. */
export function comparisonJson(comparison: Comparison, pathOf: (uri: string) => string): string {
  const { before, after, sections, programmes, candidates } = comparison;
  const place = ({ uri, range }: Location) => ({ file: pathOf(uri), line: range.start.line });
  const text = (one: ComparedText | undefined) => (one ? { text: one.text, ...place(one.location) } : null);
  const programme = (one: ComparedProgramme | undefined) =>
    one
      ? {
          name: one.name,
          measure: one.measure ?? null,
          initiative: one.initiative ?? null,
          charge: one.charge ?? null,
          listings: one.listings.map(({ measure, kind }) => ({ measure: measure ?? null, kind })),
          text: one.text,
          ...place(one.location),
        }
      : null;
  const json = {
    before: { fiscalYear: before.fiscalYear ?? null, ...before.counts },
    after: { fiscalYear: after.fiscalYear ?? null, ...after.counts },
    measures: sections.filter(isMeasure).map((one) => ({
      status: one.status,
      before: one.before ? { number: one.before.number, title: one.before.title, ...place(one.before.location) } : null,
      after: one.after ? { number: one.after.number, title: one.after.title, ...place(one.after.location) } : null,
    })),
    programmes: programmes.map((one) => ({
      status: one.status,
      before: programme(one.before),
      after: programme(one.after),
      differences: one.differences,
    })),
    candidates,
    sections: sections
      .filter(({ rows }) => rows.length > 0)
      .map(({ heading, rows }) => ({
        heading,
        rows: rows.map((one) => ({
          area: one.area,
          before: text(one.before),
          after: text(one.after),
          movedFrom: one.movedFrom ?? null,
          movedTo: one.movedTo ?? null,
          differences: one.differences,
        })),
      })),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}
