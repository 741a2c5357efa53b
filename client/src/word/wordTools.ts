import { l10n } from 'vscode';
import type { WordTools } from '../../../server/src/word/wordTools';
import type { Message } from '../../../server/src/text/message';
import { translate } from '../../../server/src/text/message';

/** What reads and writes Word files, loaded when it is first asked for. */
export async function loadWordTools(): Promise<WordTools> {
  return (await import('../../../server/src/main.word')).wordTools;
}

/** A message of the tools in the person's language. */
export function say(message: Message): string {
  return translate(message, l10n.bundle);
}
