import type { FileChild } from 'docx';
import { Paragraph, TableRow } from 'docx';
import type { ListedProgramme } from '../book/book';
import { cell, tableOf } from './blocks';
import { STYLE } from './styles';

const COLUMNS = [
  { title: '施策', width: 30 },
  { title: '重点的取組', width: 26 },
  { title: '主な事業', width: 32 },
  { title: '区分', width: 12 },
] as const;
const KINDS: Readonly<Record<ListedProgramme['kind'], string>> = {
  primary: '',
  relisted: '再掲',
  listedElsewhere: '別掲',
};
const HEAD_SHADE = 'E7ECF3';

/** The list of programmes that closes a plan. A measure and an initiative are named where they begin. */
export function programmeList(programmes: readonly ListedProgramme[]): FileChild[] {
  if (programmes.length === 0) return [];
  const head = new TableRow({
    tableHeader: true,
    children: COLUMNS.map(({ title, width }) => cell(title, STYLE.listCell, width, HEAD_SHADE)),
  });
  const rows = programmes.map((programme, at) => {
    const above = programmes[at - 1];
    const isNewMeasure = programme.measure !== above?.measure;
    const isNewInitiative = isNewMeasure || programme.initiative !== above?.initiative;
    const texts = [
      isNewMeasure ? (programme.measure ?? '') : '',
      isNewInitiative ? (programme.initiative ?? '') : '',
      programme.name,
      KINDS[programme.kind],
    ];
    return new TableRow({
      cantSplit: true,
      children: COLUMNS.map(({ width }, column) => cell(texts[column] ?? '', STYLE.listCell, width)),
    });
  });
  return [
    new Paragraph({ style: STYLE.listHeading, pageBreakBefore: true, text: '主な事業の一覧' }),
    tableOf([head, ...rows]),
  ];
}
