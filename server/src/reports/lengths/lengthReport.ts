import type { Form } from '../../form/form';
import { measureName } from '../../form/formWords';
import { totalLength } from '../../plan/lengths';
import { message } from '../../text/message';
import { csvOf } from '../formats/csv';
import { jsonOf } from '../formats/json';
import { markdownTable } from '../formats/markdownTable';
import type { Report, ReportSource } from '../report';
import type { MeasureLength } from './measureLengths';
import { measureLengths } from './measureLengths';

export const lengthReport: Report = {
  name: 'lengths',
  title: message('How long each measure is, in characters'),
  fileName: '字数一覧',
  formats: { md: writeMarkdown, csv: writeCsv, json: writeJson },
};

function writeMarkdown(source: ReportSource): string {
  return `# 字数一覧\n\n${markdownTable(headingsIn(source.edition.config.form), rowsOf(source))}\n`;
}

function writeCsv(source: ReportSource): string {
  return csvOf([headingsIn(source.edition.config.form), ...rowsOf(source)]);
}

/** Lines from 0. */
function writeJson({ edition, pathOf }: ReportSource): string {
  return jsonOf(
    measureLengths(edition).map(({ number, title, sections, location: { uri, range } }) => ({
      number,
      title,
      characters: totalLength(sections),
      sections: sections.map(({ section, characters }) => ({ kind: section.kind, title: section.title, characters })),
      file: pathOf(uri),
      line: range.start.line,
    })),
  );
}

function headingsIn(form: Form): string[] {
  return [measureName(form, ''), '字数', ...form.sections.map(({ title }) => title), 'ファイル', '行'];
}

function rowsOf(source: ReportSource): string[][] {
  return measureLengths(source.edition).map((length) => cellsOf(length, source));
}

/** A section that stands twice counts as one; where there is none, nothing is said. The line from 1. */
function cellsOf({ number, title, sections, location }: MeasureLength, { edition, pathOf }: ReportSource): string[] {
  const { form } = edition.config;
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
