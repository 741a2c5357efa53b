import type { DecodedText } from '../../text/encoding/encoding';
import { decodeText } from '../../text/encoding/encoding';
import type { Message } from '../../text/message';
import { message } from '../../text/message';
import type { ForeignKind } from './foreignKind';
import { foreignKindOf } from './foreignKind';

/** Reads bytes as text, or says why they are none and what to do. */
export function readPlainText(bytes: Uint8Array, path: string): DecodedText | Message {
  const foreign = foreignKindOf(bytes);
  return foreign ? notText(foreign, path) : decodeText(bytes);
}

function notText(kind: ForeignKind, path: string): Message {
  switch (kind) {
    case 'word':
      return message(
        '“{0}” is not text but a Word or other office file. Make a plan of it with shisaku import, and name that.',
        path,
      );
    case 'pdf':
      return message('“{0}” is not text but a PDF. Copy its text into a .txt file, and name that file.', path);
    case 'image':
      return message('“{0}” is not text but an image. Name a plan’s text file.', path);
    case 'unmarkedUtf16':
      return message('“{0}” seems to be UTF-16 without a byte order mark. Save it again as UTF-8.', path);
    case 'other':
      return message('“{0}” is not text. Name a plan’s text file (UTF-8, UTF-16, Shift_JIS or EUC-JP).', path);
  }
}
