import type { Form } from '../../../form/form';
import { measureName } from '../../../form/formWords';
import { fiscalYearName } from '../../../text/years/eras';
import { listingWord } from '../../words/listingWord';
import type { Area, ComparedEdition, ComparedMeasure, ComparedProgramme, ComparisonStatus } from '../comparison';

/** The reports speak the language of the plan, in the words of the trade. */
const STATUS_WORDS: Readonly<Record<ComparisonStatus, string>> = {
  new: '新規',
  ended: '終了',
  renamed: '改称',
  moved: '移動',
  reworded: '文言の変更',
  remarked: '再掲等の変更',
  unchanged: '変更なし',
};

/** A measure has no listings and no marks: its words differ a little. */
export const MEASURE_STATUS_WORDS: Readonly<Record<ComparisonStatus, string>> = {
  ...STATUS_WORDS,
  renamed: '施策名の変更',
  moved: '番号の変更',
};

const AREA_WORDS: Readonly<Record<Area, string>> = {
  title: '題名',
  text: '本文',
  list: '施策の一覧',
  points: '要点',
  overview: '概要',
  necessity: '施策の必要性',
  achievements: '成果',
  challenges: '課題',
  direction: '取組の方向性',
  initiative: '重点的取組',
  programme: '主な事業',
  note: '注・囲み・図表',
};

/** What a stretch of text is called: a section and its sub-headings as the form calls them. */
export function areaWord(area: Area, { sections }: Form): string {
  const headings = sections.flatMap((section) => [section, ...section.subsections]);
  return headings.find(({ kind }) => kind === area)?.title ?? AREA_WORDS[area];
}

/** What has become of a programme, in words: 新規, 移動・文言の変更. */
export function statusWords(status: readonly ComparisonStatus[]): string {
  return status.map((one) => STATUS_WORDS[one]).join('・');
}

/**
 * What has become of a measure as a whole; nothing where only its text has changed.
 * @param form of the old edition
 */
export function measureNote({ status, before, after }: ComparedMeasure, form: Form): string {
  const words = status
    .filter((one) => one !== 'reworded' && one !== 'unchanged')
    .map((one) => MEASURE_STATUS_WORDS[one]);
  const moved = before && after && before.number !== after.number ? `（旧 ${measureName(form, before.number)}）` : '';
  return words.join('・') + moved;
}

/** 平成24年度; what a person is told where no year is known. */
export function yearWords({ fiscalYear }: ComparedEdition): string {
  return fiscalYear === undefined ? '年度不明' : fiscalYearName(fiscalYear);
}

/** 施策2-1 (再掲 2-8): where a programme is listed. */
export function placeWords(programme: ComparedProgramme | undefined, form: Form): string {
  if (!programme) return '';
  const { measure, listings } = programme;
  const others = [...listings];
  const main = others.findIndex((listing) => listing.measure === measure && listing.kind === 'primary');
  others.splice(Math.max(main, 0), 1);
  const first = measure === undefined ? '' : measureName(form, measure);
  const rest = others.map(({ kind, measure: where }) => `${listingWord(form, kind)} ${where ?? ''}`.trim());
  return rest.length > 0 ? `${first} (${rest.join('、')})` : first;
}
