import { wholeStrategies, piecesInOrder, strategyOf } from '../../features/reading/wholeStrategies';
import type { Form } from '../../form/form';
import { measureName } from '../../form/formWords';
import type { SectionLength } from '../../plan/lengths';
import { sectionLengths, totalLength } from '../../plan/lengths';
import type { PlanMeasure } from '../../plan/plan';
import { titleSpan } from '../../plan/plan';
import { numberKey } from '../../syntax/tree/line';
import { message } from '../../text/message';
import type { Edition } from '../../workspace/editions/edition';
import type { Location } from '../../workspace/files/location';
import { locationOf } from '../../workspace/files/location';
import type { PlanFile } from '../../workspace/files/planFile';
import { csvOf } from '../csv';
import { markdownTable } from '../markdownTable';
import type { Report } from '../report';

/** How long a measure is, in characters. */
export interface MeasureLength {
  readonly number: string;
  readonly title: string;
  readonly sections: readonly SectionLength[];
  readonly location: Location;
}

type PathOf = (uri: string) => string;

export const lengthReport: Report = {
  name: 'lengths',
  title: message('How long each measure is, in characters'),
  fileName: '字数一覧',
  formats: {
    md: ({ edition, pathOf }) => lengthsMarkdown(measureLengths(edition), pathOf, edition.config.form),
    csv: ({ edition, pathOf }) => lengthsCsv(measureLengths(edition), pathOf, edition.config.form),
    json: ({ edition, pathOf }) => lengthsJson(measureLengths(edition), pathOf),
  },
};

/** Every measure of an edition, in the order of the plan. */
export function measureLengths(edition: Edition): MeasureLength[] {
  return wholeStrategies(edition).flatMap((whole) =>
    piecesInOrder(whole).flatMap((piece) =>
      (strategyOf(piece)?.measures ?? []).map((measure) => lengthOf(piece.file, measure)),
    ),
  );
}

function lengthOf(file: PlanFile, measure: PlanMeasure): MeasureLength {
  const { fact, title, block } = measure;
  const placed = file.document.blocks[block];
  return {
    number: numberKey(fact.number),
    title,
    sections: placed ? sectionLengths(placed.block.tree, measure) : [],
    location: locationOf(file, block, titleSpan(fact)),
  };
}

/** A table to read; lines from 1. */
export function lengthsMarkdown(lengths: readonly MeasureLength[], pathOf: PathOf, form: Form): string {
  const rows = lengths.map((length) => cellsOf(length, pathOf, form));
  return `# 字数一覧\n\n${markdownTable(headingsIn(form), rows)}\n`;
}

/** A table for a spreadsheet; lines from 1. */
export function lengthsCsv(lengths: readonly MeasureLength[], pathOf: PathOf, form: Form): string {
  return csvOf([headingsIn(form), ...lengths.map((length) => cellsOf(length, pathOf, form))]);
}

/** For programs; lines from 0. */
export function lengthsJson(lengths: readonly MeasureLength[], pathOf: PathOf): string {
  const json = lengths.map(({ number, title, sections, location: { uri, range } }) => ({
    number,
    title,
    characters: totalLength(sections),
    sections: sections.map(({ section, characters }) => ({ kind: section.kind, title: section.title, characters })),
    file: pathOf(uri),
    line: range.start.line,
  }));
  return `${JSON.stringify(json, null, 2)}\n`;
}

function headingsIn(form: Form): string[] {
  return [measureName(form, ''), '字数', ...form.sections.map(({ title }) => title), 'ファイル', '行'];
}

/** A section that stands twice counts as one; where there is none, nothing is said. */
function cellsOf({ number, title, sections, location }: MeasureLength, pathOf: PathOf, form: Form): string[] {
  return [
    // With its word: 2-1 alone would be a date to a spreadsheet.
    `${measureName(form, number)} ${title}`,
    String(totalLength(sections)),
    ...form.sections.map((wanted) => {
      const found = sections.filter(({ section }) => section === wanted);
      return found.length === 0 ? '' : String(totalLength(found));
    }),
    pathOf(location.uri),
    String(location.range.start.line + 1),
  ];
}
