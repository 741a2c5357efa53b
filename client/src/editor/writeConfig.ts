import { Uri, window } from 'vscode';
import type { ConfigItem, Refused } from '../../../server/src/protocol/requests/answers';
import { bytesOf } from './bytesOf';
import { writeOrTell } from './writeOrTell';

/** Writes the settings of a plan as the server proposes them, or tells why it does not. */
export async function writeConfig(proposed: ConfigItem | Refused): Promise<void> {
  if ('refused' in proposed) void window.showErrorMessage(proposed.refused);
  else await writeOrTell(Uri.parse(proposed.uri), bytesOf(proposed.base64), { mayReplace: true });
}
