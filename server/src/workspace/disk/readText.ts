import { decodeText } from '../../text/encoding/encoding';
import type { Host } from './host';

/** The text of a file, in whichever encoding it is kept; undefined where it is not (or no longer) there. */
export async function readText(host: Pick<Host, 'readFile'>, uri: string): Promise<string | undefined> {
  const bytes = await host.readFile(uri);
  return bytes && decodeText(bytes).text;
}
