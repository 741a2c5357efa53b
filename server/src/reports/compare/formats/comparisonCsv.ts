import { measureName } from '../../../form/formWords';
import { csvOf } from '../../formats/csv';
import type { ComparedMeasure, Comparison, ProgrammeComparison } from '../comparison';
import { isMeasure } from '../comparison';
import { sidesOf } from '../paper/changedSides';
import { areaWord, MEASURE_STATUS_WORDS, placeWords, statusWords } from '../paper/comparisonWords';

const HEADINGS = [
  '種別',
  '異動',
  '名称（新）',
  '名称（旧）',
  '掲載（新）',
  '掲載（旧）',
  '変わった箇所',
  '変わった語（新）',
  '変わった語（旧）',
];

/** Measures and programmes with what has become of each, for a spreadsheet to sort and to filter. */
export function comparisonCsv(comparison: Comparison): string {
  return csvOf([
    HEADINGS,
    ...comparison.sections.filter(isMeasure).map((measure) => measureRow(measure, comparison)),
    ...comparison.programmes.map((programme) => programmeRow(programme, comparison)),
  ]);
}

function measureRow({ status, before, after, rows }: ComparedMeasure, editions: Comparison): string[] {
  const areas = [...new Set(rows.map(({ area }) => areaWord(area, editions.after.form)))].join('、');
  return [
    '施策',
    status.map((one) => MEASURE_STATUS_WORDS[one]).join('・'),
    after?.title ?? '',
    before?.title ?? '',
    after ? measureName(editions.after.form, after.number) : '',
    before ? measureName(editions.before.form, before.number) : '',
    before && after ? areas : '',
    '',
    '',
  ];
}

function programmeRow({ status, before, after, differences }: ProgrammeComparison, editions: Comparison): string[] {
  const sides = sidesOf({
    area: 'programme',
    programme: undefined,
    before: before && { text: '', location: before.location },
    after: after && { text: '', location: after.location },
    differences,
  });
  const changedWords = (side: typeof sides.before) =>
    side.flatMap(({ text, changed }) => (changed && text !== '' ? [text] : [])).join(' / ');
  return [
    '主な事業',
    statusWords(status),
    after?.name ?? '',
    before?.name ?? '',
    placeWords(after, editions.after.form),
    placeWords(before, editions.before.form),
    differences.length > 0 ? areaWord('programme', editions.after.form) : '',
    changedWords(sides.after),
    changedWords(sides.before),
  ];
}
