import type { Form } from '../form/form';
import type { PlanFile } from '../workspace/files/planFile';
import { readBook } from './book/readBook';
import type { Preview } from './html/writeLeaf';
import { writeLeaf } from './html/writeLeaf';
import type { TypefaceName } from './typefaces';

/** The sheets of a plan on which a line is printed, as a page that points the line out. */
export function printPreview(file: PlanFile, form: Form, preview: Preview, typeface: TypefaceName): string {
  return writeLeaf(readBook([file], form, { title: undefined, fiscalYear: undefined }), preview, typeface);
}
