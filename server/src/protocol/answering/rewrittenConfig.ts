import { rewriteFile } from '../../text/encoding/rewriteFile';
import type { Message } from '../../text/message';
import { CONFIG_NAME } from '../../workspace/configuration/planConfig';
import type { ServerContext } from '../context';
import { base64Of } from '../conversion/base64';
import type { ConfigItem, Refused } from '../requests/answers';

/** The settings of a plan as they are to be, for the client to write; or why they are left as they are. */
export async function rewrittenConfig(
  { host, translate }: ServerContext,
  root: string,
  rewrite: (before: string | undefined) => string | Message,
): Promise<ConfigItem | Refused> {
  const uri = `${root}/${CONFIG_NAME}`;
  const bytes = rewriteFile(CONFIG_NAME, await host.readFile(uri), rewrite);
  return bytes instanceof Uint8Array ? { uri, base64: base64Of(bytes) } : { refused: translate(bytes) };
}
