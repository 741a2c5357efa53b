import type { Form } from '../form/form';
import type { Remark } from '../text/remark';
import type { Book } from './book/book';
import { withChangesSince } from './book/changesSince';
import { withNotesInPlace } from './book/notesInPlace';
import type { Imprint } from './book/readBook';
import { readBook } from './book/readBook';
import { writeDocx } from './docx/writeDocx';
import { writeHtml } from './html/writeHtml';
import { writeMarkdown } from './markdown/writeMarkdown';
import type { ExportFormat } from './choices/exportFormats';
import type { TypefaceName } from './choices/typefaces';
import type { PlanFile } from '../workspace/files/planFile';

export interface ExportOptions extends Imprint {
  readonly format: ExportFormat;
  readonly typeface: TypefaceName;
  /** What a Word file says in comments at the words of each file, in the order of the files. */
  readonly remarks?: readonly (readonly Remark[])[] | undefined;
}

/** An earlier edition of which a Word file tells the changes, and when they were looked for. */
export interface Earlier {
  readonly files: readonly PlanFile[];
  /** As Word keeps it: 2011-04-01T09:00:00Z */
  readonly date: string;
}

/**
 * A plan as the bytes of a Word file, a page or a Markdown text.
 * @param files all that is exported into one, of one edition
 */
export async function exportPlan(
  files: readonly PlanFile[],
  form: Form,
  options: ExportOptions,
  earlier?: Earlier,
): Promise<Uint8Array> {
  const book = readBook(files, form, options, options.remarks);
  switch (options.format) {
    case 'docx':
      return earlier
        ? writeDocx(withChanges(book, readBook(earlier.files, form, options)), options.typeface, earlier.date)
        : writeDocx(book, options.typeface);
    case 'html':
      return new TextEncoder().encode(writeHtml(book, options.typeface));
    case 'md':
      return new TextEncoder().encode(writeMarkdown(book));
  }
}

/** Notes stand among the text there, with all that has become of them: at the foot of a page they would be new as a whole. */
function withChanges(book: Book, before: Book): Book {
  return withChangesSince(withNotesInPlace(book), withNotesInPlace(before));
}
