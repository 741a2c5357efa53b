import type { Form } from '../form/form';
import type { PlanFile } from '../workspace/files/planFile';
import { readBook } from './book/readBook';
import { writeLeaf } from './html/writeLeaf';
import type { TypefaceName } from './typefaces';

/**
 * The sheets of a plan on which a line is printed, as a page that points the line out.
 * @param line from 0
 */
export function printPreview(file: PlanFile, form: Form, line: number, typeface: TypefaceName): string {
  return writeLeaf(readBook([file], form, { title: undefined, fiscalYear: undefined }), line, typeface);
}
