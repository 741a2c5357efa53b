import type { Form } from '../form/form';
import { vocabularyOf } from '../form/vocabulary';
import { message } from '../text/message';
import { PlanFileReader } from '../workspace/files/planFileReader';
import type { Imported } from './importWord';
import { brokenTitles } from './intoPlan/brokenTitles';
import { cleanPdfText } from './pdf/cleanPdfText';

const LINES = /(.*?)(\r\n|\n|\r|$)/gsy;

export interface TextOptions {
  readonly form: Form;
  /** Whether the text was copied from a PDF, and is to be cleaned of what that leaves. */
  readonly fromPdf: boolean;
}

/** Takes in a plain text: titles that break off at a page's edge are joined, all else stays, line ends too. */
export function importText(text: string, { form, fromPdf }: TextOptions): Imported {
  if (!fromPdf) return joinTitles(text, form);
  const cleaned = cleanPdfText(text, form);
  const joined = joinTitles(cleaned.text, form);
  return { ...joined, notices: [...cleaned.notices, ...joined.notices] };
}

function joinTitles(text: string, form: Form): Imported {
  const titles = brokenTitles(new PlanFileReader(vocabularyOf(form)).read('', text));
  let joined = '';
  let line = 0;
  let isGone = false;
  for (const [whole, words = '', end = ''] of text.matchAll(LINES)) {
    if (whole === '') break;
    const kept = titles.joined(words, line++);
    // A blank line stood on either side of the rest of a title: one is enough.
    if (kept !== undefined && !(isGone && kept.trim() === '')) joined += kept + end;
    isGone = kept === undefined;
  }
  const said = message('{0} titles that broke off were joined.', titles.count);
  return { text: joined, notices: titles.count > 0 ? [{ line: undefined, message: said }] : [], hasChanges: false };
}
