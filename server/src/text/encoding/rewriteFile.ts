import type { Message } from '../message';
import { encodeFile, isFaithful } from './encodeFile';
import { decodeText } from './encoding';

/**
 * The bytes of a file whose text is to be another one, in the encoding that it has; UTF-8 for a new one. Or why it cannot be.
 * @param path as the reader knows the file
 * @param bytes undefined where there is no file yet
 */
export function rewriteFile(
  path: string,
  bytes: Uint8Array | undefined,
  rewrite: (before: string | undefined) => string | Message,
): Uint8Array | Message {
  const read = bytes && decodeText(bytes);
  const text = rewrite(read?.text);
  if (typeof text !== 'string') return text;
  const faithful = !bytes || !read || isFaithful(read, bytes);
  return encodeFile({ path, encoding: read?.encoding ?? 'utf-8', faithful }, text);
}
