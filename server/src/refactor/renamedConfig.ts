import { applyEdits, modify } from 'jsonc-parser';
import { lineEndOf } from '../text/lines';
import { readPlanConfig, settingsIn } from '../workspace/planConfig';

/**
 * The text of a `shisaku.json` with one renaming more, as a person has told it (改称).
 * @returns undefined where the text cannot be read as settings: it is not written over
 */
export function renamedConfig(before: string | undefined, from: string, to: string): string | undefined {
  const text = before ?? '{}\n';
  if (!settingsIn(text)) return undefined;
  const { renamed } = readPlanConfig(text);
  if (renamed.some((one) => one.from === from && one.to === to)) return text;
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: lineEndOf(text) };
  return applyEdits(text, modify(text, ['renamed'], [...renamed, { from, to }], { formattingOptions }));
}
