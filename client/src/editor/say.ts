import { l10n } from 'vscode';
import type { Message } from '../../../server/src/text/message';
import { translate } from '../../../server/src/text/message';

/** A message of the server's code in the person's language. */
export function say(message: Message): string {
  return translate(message, l10n.bundle);
}
