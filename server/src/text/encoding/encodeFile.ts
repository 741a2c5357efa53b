import { splitLines } from '../lines';
import type { Message } from '../message';
import { message } from '../message';
import type { DecodedText, TextEncoding } from './encoding';
import { encodeText, UnencodableError } from './encoding';
import { encodingName } from './encodingName';

/** How a file is kept. */
export interface FileEncoding {
  /** As the reader knows the file. */
  readonly path: string;
  readonly encoding: TextEncoding;
  /** Whether its text says all that its bytes say. */
  readonly faithful: boolean;
}

/** Whether a text says all that its bytes said, so that it may be written in their place. */
export function isFaithful({ text, encoding }: DecodedText, bytes: Uint8Array): boolean {
  if (!text.includes('\ufffd')) return true;
  if (encoding !== 'utf-8' && encoding !== 'utf-8-bom') return false;
  const again = encodeText(text, encoding);
  return again.length === bytes.length && again.every((byte, at) => byte === bytes[at]);
}

/** A text in the encoding of its file, or why it cannot be kept there. */
export function encodeFile({ path, encoding, faithful }: FileEncoding, text: string): Uint8Array | Message {
  if (!faithful) {
    const line = splitLines(text).findIndex((words) => words.includes('\ufffd')) + 1;
    return message(
      '“{0}” holds bytes on line {1} that are no character in {2}, so nothing was written. Save it as UTF-8 and try again.',
      path,
      line,
      encodingName(encoding),
    );
  }
  try {
    return encodeText(text, encoding);
  } catch (error) {
    if (!(error instanceof UnencodableError)) throw error;
    const line = splitLines(text.slice(0, error.offset)).length;
    return message(
      '“{0}” is {1}, which has no place for “{2}” on line {3}, so nothing was written. Save it as UTF-8 and try again.',
      path,
      encodingName(encoding),
      error.character,
      line,
    );
  }
}
