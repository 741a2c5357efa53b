import type { ListedProgramme } from './book';

/** The list of programmes as a table. */
export interface ProgrammeTable {
  readonly titles: readonly string[];
  /** Of each column, in hundredths of the table's. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly string[])[];
}

interface Column {
  readonly title: string;
  /** As it relates to the others. */
  readonly width: number;
  readonly cell: (programme: ListedProgramme, above: ListedProgramme | undefined) => string;
}

/** A measure and an initiative are named where they begin. */
const MEASURE: Column = {
  title: '施策',
  width: 30,
  cell: (programme, above) => (isInSameMeasure(programme, above) ? '' : (programme.measure ?? '')),
};
const INITIATIVE: Column = {
  title: '重点的取組',
  width: 26,
  cell: (programme, above) =>
    isInSameMeasure(programme, above) && programme.initiative === above?.initiative ? '' : (programme.initiative ?? ''),
};
const NAME: Column = { title: '主な事業', width: 32, cell: ({ name }) => name };
const CHARGE: Column = { title: '所管', width: 16, cell: ({ charge }) => charge ?? '' };
const MARK: Column = { title: '区分', width: 12, cell: ({ mark }) => mark };

/** Sections in charge have a column where the plan names some. */
export function programmeTable(programmes: readonly ListedProgramme[]): ProgrammeTable {
  const namesCharge = programmes.some(({ charge }) => charge !== undefined);
  const columns = [MEASURE, INITIATIVE, NAME, ...(namesCharge ? [CHARGE] : []), MARK];
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  return {
    titles: columns.map(({ title }) => title),
    widths: columns.map(({ width }) => Math.round((100 * width) / total)),
    rows: programmes.map((programme, at) => columns.map(({ cell }) => cell(programme, programmes[at - 1]))),
  };
}

function isInSameMeasure({ measure }: ListedProgramme, above: ListedProgramme | undefined): boolean {
  return above !== undefined && measure === above.measure;
}
