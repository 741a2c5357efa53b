import { vocabularyOf } from './form/vocabulary';
import { decodeText } from './text/encoding';
import { exportPlan } from './word/exportPlan';
import { importText } from './word/importText';
import { importWord } from './word/importWord';
import { printable } from './word/printable';
import { WordError } from './word/wordError';
import type { WordTools } from './word/wordTools';
import { PlanFileReader } from './workspace/planFile';

/** The tools for Word files, in a bundle of their own: whoever starts without one does not wait for them. */
export const wordTools: WordTools = {
  importWord(bytes, options) {
    try {
      return importWord(bytes, options);
    } catch (error) {
      if (error instanceof WordError) return { refused: error.problem };
      throw error;
    }
  },
  decodeText: (bytes) => decodeText(bytes).text,
  importText,
  exportPlan(text, form, options) {
    return exportPlan(new PlanFileReader(vocabularyOf(form)).read('', printable(text)), form, options);
  },
};
