import type { Form } from '../form/form';
import type { PlanFile } from '../workspace/files/planFile';
import { readBook } from './book/readBook';
import type { Preview } from './html/writePreview';
import { writePreview } from './html/writePreview';
import type { TypefaceName } from './choices/typefaces';

/** The sheets of a plan on which a line is printed, as a page that points the line out. */
export function printPreview(file: PlanFile, form: Form, preview: Preview, typeface: TypefaceName): string {
  return writePreview(readBook([file], form, { title: undefined, fiscalYear: undefined }), preview, typeface);
}
