import type { Form } from '../../form/form';
import { vocabularyOf } from '../../form/vocabulary';
import { Checker } from '../../rules/check';
import { mend } from '../../rules/mend';
import { brokenSentence } from '../../rules/notation/brokenSentence';
import { spaceInSentence } from '../../rules/notation/spaceInSentence';
import type { Message } from '../../text/message';
import { message } from '../../text/message';
import { NO_CONFIG } from '../../workspace/configuration/planConfig';
import { KeptEdition } from '../../workspace/editions/keptEdition';
import { PlanFileReader } from '../../workspace/files/planFileReader';
import type { ImportNotice } from '../intoPlan/importNotice';
import { withoutResidue } from './residue';

/** The rules whose fixes put together what the lines of a page have parted. */
const CHECKER = new Checker([brokenSentence, spaceInSentence]);
const URI = 'text:';

export interface CleanedText {
  readonly text: string;
  /** What was done to it. */
  readonly notices: readonly ImportNotice[];
}

/**
 * Cleans a text that was copied from a PDF: what a page leaves goes, sentences that its lines have parted are joined. Line
 * ends stay as they are, and so does every word that is the plan's own.
 */
export function cleanPdfText(text: string, form: Form): CleanedText {
  const vocabulary = vocabularyOf(form);
  const reader = new PlanFileReader(vocabulary);
  const freed = withoutResidue(text, vocabulary, (each) => reader.read(URI, each).document);
  const file = reader.read(URI, freed.text);
  const edition = new KeptEdition('', file.plan.fiscalYear, { ...NO_CONFIG, form }, reader);
  edition.put(file);
  const mended = mend(edition, [URI], (each, now) => CHECKER.check(each, now));
  const said: Message[] = [];
  const tell = (count: number, words: string): void => {
    if (count > 0) said.push(message(words, count));
  };
  tell(freed.signs, '{0} signs that a PDF leaves in its words were taken out or written as the kanji that they show.');
  tell(freed.pageNumbers, '{0} page numbers were taken out.');
  tell(freed.runningTitles, '{0} titles that run along the pages were taken out.');
  tell(mended.count, '{0} sentences that the lines of a page had parted were joined.');
  return {
    text: mended.texts.get(URI) ?? freed.text,
    notices: said.map((each) => ({ line: undefined, message: each })),
  };
}
