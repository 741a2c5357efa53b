import { STANDARD_FORM } from '../../../server/src/form/standardForm';
import { exportPlan } from '../../../server/src/word/exportPlan';
import type { ExportFormat } from '../../../server/src/word/choices/exportFormats';
import { importText } from '../../../server/src/word/importText';
import type { ChangeChoice } from '../../../server/src/word/choices/changeChoice';
import type { Imported } from '../../../server/src/word/importWord';
import { importWord } from '../../../server/src/word/importWord';
import { translate } from '../../../server/src/text/message';
import type { TypefaceName } from '../../../server/src/word/choices/typefaces';
import { DEFAULT_TYPEFACE } from '../../../server/src/word/choices/typefaces';
import { readPlanFile } from '../workspaces/plan';
import type { WordParts } from './wordFile';
import { wordFile } from './wordFile';

/** What has been exported by the standard form: several tests look at the same file, and to make one takes a second. */
const made = new Map<string, Promise<Uint8Array>>();

/** A plan's text exported, under the name of a made-up plan. */
export function exported(
  text: string,
  format: ExportFormat,
  typeface: TypefaceName = DEFAULT_TYPEFACE,
  form = STANDARD_FORM,
): Promise<Uint8Array> {
  const imprint = { title: '白帆市計画', fiscalYear: undefined };
  const make = () => exportPlan([readPlanFile(text)], form, { format, typeface, ...imprint });
  if (form !== STANDARD_FORM) return make();
  const key = `${format} ${typeface} ${text}`;
  let bytes = made.get(key);
  if (!bytes) made.set(key, (bytes = make()));
  return bytes;
}

export async function exportedText(text: string, format: 'html' | 'md'): Promise<string> {
  return new TextDecoder().decode(await exported(text, format));
}

/** A Word file's plan by the standard form. */
export function imported(bytes: Uint8Array, changes: ChangeChoice = 'accept'): Imported {
  return importWord(bytes, { changes, form: STANDARD_FORM });
}

/** The plan's text of a Word file with a body of WordprocessingML. */
export function textOfBody(body: string, parts?: WordParts): string {
  return imported(wordFile(body, parts)).text;
}

/** What an import tells, each with its line from 1 where it has one. */
export function told({ notices }: Imported): string[] {
  return notices.map(({ line, message }) => `${line === undefined ? '' : `${line + 1}: `}${translate(message)}`);
}

/** A text whose titles are whole: what an export prints of it. */
export function withWholeTitles(text: string): string {
  return importText(text, { form: STANDARD_FORM, fromPdf: false }).text;
}
