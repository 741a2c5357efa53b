import type { Form } from '../form/form';
import { vocabularyOf } from '../form/vocabulary';
import { separatedCells } from '../text/separatedCells';
import { entriesOf } from './intoPlan/entries';
import { gridOf } from './intoPlan/tables/grid';
import { layOut } from './intoPlan/layOut';
import { programmeTable } from './intoPlan/tables/programmeTable';
import type { WordCell, WordParagraph, WordTable } from './reading/wordDocument';

/** As much as a person copies; a whole workbook is taken in as a file. */
const MOST_CHARACTERS = 500_000;
const SET_PLAINLY = {
  bold: false,
  struck: false,
  hidden: false,
  change: undefined,
  note: undefined,
  comment: undefined,
} as const;

/**
 * A table of programmes, with the head of its columns, as a spreadsheet or Word copies it: tabs between its cells.
 * @returns its programmes as the items of a plan; undefined where the text is anything else
 */
export function pastedTable(text: string, form: Form): string[] | undefined {
  if (!text.includes('\t') || text.length > MOST_CHARACTERS) return undefined;
  const table = tableOf(separatedCells(text, '\t'));
  if (!programmeTable(gridOf(table))) return undefined;
  const { entries } = entriesOf([table], vocabularyOf(form));
  return entries.some(({ kind }) => kind === 'item') ? [...layOut(entries).lines] : undefined;
}

function tableOf(rows: readonly (readonly string[])[]): WordTable {
  return { kind: 'table', rows: rows.map((cells) => ({ cells: cells.map(cellOf), isHead: false })) };
}

function cellOf(text: string): WordCell {
  return { blocks: text.split('\n').map(paragraphOf), span: 1, goesOn: false };
}

function paragraphOf(text: string): WordParagraph {
  return {
    kind: 'paragraph',
    style: '',
    heading: undefined,
    number: undefined,
    pieces: [{ text, ...SET_PLAINLY }],
    anchored: [],
  };
}
