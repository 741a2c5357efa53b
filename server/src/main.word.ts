import type { Form } from './form/form';
import { vocabularyOf } from './form/vocabulary';
import { decodeText } from './text/encoding/encoding';
import { comparisonDocx } from './word/docx/comparisonDocx';
import { exportPlan } from './word/exportPlan';
import { importText } from './word/importText';
import { importWord } from './word/importWord';
import { pastedTable } from './word/pastedTable';
import { printable } from './word/book/printable';
import { printPreview } from './word/printPreview';
import { readSheets } from './word/sheets/readSheets';
import { WordError } from './word/container/wordError';
import type { Refused, WordTools } from './word/wordTools';
import type { PlanFile } from './workspace/files/planFile';
import { PlanFileReader } from './workspace/files/planFileReader';

/** The tools for Word files, in a bundle of their own: whoever starts without one does not wait for them. */
export const wordTools: WordTools = {
  importWord: (bytes, options) => orRefused(() => importWord(bytes, options)),
  readSheets: (bytes) => orRefused(() => readSheets(bytes)),
  decodeText,
  importText,
  pastedTable,
  printPreview: (text, form, preview, typeface) => printPreview(readPlan(text, form), form, preview, typeface),
  exportPlan(texts, form, options, earlier) {
    const filesOf = (each: readonly string[]) => each.map((text) => readPlan(text, form));
    return exportPlan(filesOf(texts), form, options, earlier && { files: filesOf(earlier), date: now() });
  },
  comparisonDocx,
};

/** As Word keeps it. */
function now(): string {
  return new Date().toISOString().replace(/\.\d+/, '');
}

function orRefused<Read>(read: () => Read): Read | Refused {
  try {
    return read();
  } catch (error) {
    if (error instanceof WordError) return { refused: error.problem };
    throw error;
  }
}

function readPlan(text: string, form: Form): PlanFile {
  return new PlanFileReader(vocabularyOf(form)).read('', printable(text));
}
