import type { Vocabulary } from '../../../form/vocabulary';
import { lineReader } from '../../../syntax/lines/lineReader';
import { namesInCell } from '../../../syntax/names/namesInCell';
import { writeRow } from '../../../text/tableRow';
import type { WordTable } from '../../reading/wordDocument';
import type { BlockConverter } from '../blockConverter';
import { firstWords, inOneLine, plainWords } from './cellWords';
import type { GridRow } from './grid';
import { gridOf } from './grid';
import { ProgrammeEntries } from './programmeEntries';
import type { ProgrammeTable } from './programmeTable';
import { programmeTable } from './programmeTable';

/** Headings of a form that are the label of a row: they and what stands beside them are lines of the plan. */
const LABELS = ['section', 'subsection'];
/** Headings that take a row for themselves; beside other words they are an entry of a list. */
const TITLES = ['strategy', 'part', 'measure'];

/** Converts tables: lists of programmes to items, those that sum them up and others to rows, forms and frames to their lines. */
export function tableConverter(vocabulary: Vocabulary, converter: BlockConverter) {
  const readLine = lineReader(vocabulary);

  return function convert(table: WordTable): void {
    const grid = gridOf(table);
    const width = grid[0]?.cells.length ?? 0;
    const programmes = width > 1 ? programmeTable(grid) : undefined;
    if (programmes && !sumsUp(programmes)) new ProgrammeEntries(vocabulary, converter).add(programmes);
    else if (width <= 1 || grid.some(isLabelled)) addLines(grid);
    else addRows(grid);
  };

  /** Whether a table tells more of programmes that items above it name, as what each costs. */
  function sumsUp({ columns: { name, outline }, body }: ProgrammeTable): boolean {
    if (outline !== undefined || body.length === 0) return false;
    return body.every(({ cells }) => {
      const words = cells[name] ? plainWords(cells[name]) : '';
      return namesInCell(words, vocabulary).every((named) => converter.isNamed(named.name));
    });
  }

  function isLabelled({ cells }: GridRow): boolean {
    const [label, ...beside] = cells;
    const { kind } = readLine(label ? firstWords(label) : '');
    return LABELS.includes(kind) || (TITLES.includes(kind) && beside.every((cell) => firstWords(cell) === ''));
  }

  function addLines(grid: readonly GridRow[]): void {
    for (const { cells } of grid) for (const { blocks } of cells) converter.add(blocks);
  }

  function addRows(grid: readonly GridRow[]): void {
    grid.forEach(({ cells, isHead }, at) => {
      const words = cells.map(({ blocks }) => inOneLine(converter.wordsOf(blocks).trim()));
      converter.addEntry({ kind: 'row', lines: [writeRow(words)], notices: [] });
      if (isHead && at === 0) {
        converter.addEntry({ kind: 'row', lines: [writeRow(words.map(() => '---'))], notices: [] });
      }
    });
  }
}
