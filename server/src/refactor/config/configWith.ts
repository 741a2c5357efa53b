import { applyEdits, modify } from 'jsonc-parser';
import { lineEndOf } from '../../text/lines';
import type { Message } from '../../text/message';
import { message } from '../../text/message';
import type { PlanConfig } from '../../workspace/configuration/planConfig';
import { CONFIG_NAME, readPlanConfig, settingsIn } from '../../workspace/configuration/planConfig';

/** What an entry of the settings is to be from now on. */
interface Entry {
  readonly path: readonly [string, ...string[]];
  readonly value: unknown;
}

/**
 * The text of a `shisaku.json` with another entry, all else as it stands; or why it is not written.
 * @param before undefined where there is none yet
 * @param entryFor undefined where the settings say it already
 */
export function configWith(
  before: string | undefined,
  entryFor: (config: PlanConfig) => Entry | undefined,
): string | Message {
  const text = before ?? '{}\n';
  const settings = settingsIn(text);
  const entry = entryFor(readPlanConfig(text));
  if (!settings || (entry && !canHold(settings, entry.path))) {
    return message('“{0}” could not be read as settings, so nothing is written. Mend it and try again.', CONFIG_NAME);
  }
  if (!entry) return text;
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: lineEndOf(text) };
  return applyEdits(text, modify(text, [...entry.path], entry.value, { formattingOptions }));
}

/** Whether nothing else stands where the way to an entry leads through. */
function canHold(settings: Readonly<Record<string, unknown>>, [first, ...below]: Entry['path']): boolean {
  const held = settings[first];
  return (
    below.length === 0 || held === undefined || (typeof held === 'object' && held !== null && !Array.isArray(held))
  );
}
