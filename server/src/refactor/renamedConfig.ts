import { applyEdits, modify } from 'jsonc-parser';
import { lineEndOf } from '../text/lines';
import type { Message } from '../text/message';
import { message } from '../text/message';
import { CONFIG_NAME, readPlanConfig, settingsIn } from '../workspace/configuration/planConfig';

/** The text of a `shisaku.json` with one renaming more, as a person has told it (改称), or why there is none. */
export function renamedConfig(before: string | undefined, from: string, to: string): string | Message {
  const text = before ?? '{}\n';
  if (!settingsIn(text)) {
    return message('“{0}” could not be read as settings, so nothing is written. Mend it and try again.', CONFIG_NAME);
  }
  const { renamed } = readPlanConfig(text);
  if (renamed.some((one) => one.from === from && one.to === to)) return text;
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: lineEndOf(text) };
  return applyEdits(text, modify(text, ['renamed'], [...renamed, { from, to }], { formattingOptions }));
}
