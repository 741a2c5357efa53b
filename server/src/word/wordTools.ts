import type { Form } from '../form/form';
import type { ComparisonPaper } from '../reports/compare/paper/comparisonPaper';
import type { DecodedText } from '../text/encoding/encoding';
import type { Sheet } from '../text/sheet';
import type { Message } from '../text/message';
import type { ExportOptions } from './exportPlan';
import type { TextOptions } from './importText';
import type { Preview } from './html/writePreview';
import type { Imported, ImportOptions } from './importWord';
import type { TypefaceName } from './choices/typefaces';

/** Why a file was not taken in, and what to do. */
export interface Refused {
  readonly refused: Message;
}

/** What the command line and the editor ask for when they meet a Word file. It is loaded then, and not before. */
export interface WordTools {
  importWord(bytes: Uint8Array, options: ImportOptions): Imported | Refused;
  /** The tables of an Excel workbook, or of a text with commas or tabs. */
  readSheets(bytes: Uint8Array): readonly Sheet[] | Refused;
  /** The text in bytes of whichever encoding. */
  decodeText(bytes: Uint8Array): DecodedText;
  importText(text: string, options: TextOptions): Imported;
  /** A table of programmes that was copied out of a spreadsheet or Word, as the items of a plan; undefined for any other text. */
  pastedTable(text: string, form: Form): readonly string[] | undefined;
  /** The sheets on which a line of a plan is printed, as a page that points the line out, and leads from each block to its line. */
  printPreview(text: string, form: Form, preview: Preview, typeface: TypefaceName): string;
  /**
   * @param texts of the files that are exported into one, of one edition
   * @param earlier the texts of another edition: a Word file then tells what has changed since, as tracked changes
   */
  exportPlan(
    texts: readonly string[],
    form: Form,
    options: ExportOptions,
    earlier?: readonly string[],
  ): Promise<Uint8Array>;
  /** A 新旧対照表 as a Word file. */
  comparisonDocx(paper: ComparisonPaper, typeface: TypefaceName): Promise<Uint8Array>;
}
