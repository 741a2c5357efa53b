import { isBinary, decodeText } from '../../text/encoding/encoding';
import { separatedCells } from '../../text/separatedCells';
import type { Sheet } from '../../text/sheet';
import { message } from '../../text/message';
import { WordError } from '../container/wordError';
import { readWorkbook } from './readWorkbook';

const ZIP = [0x50, 0x4b, 0x03, 0x04];

/**
 * The sheets of a workbook of Excel (.xlsx), or the one of a table that is kept as a text (.csv), in whichever encoding.
 * @throws WordError where the bytes are neither
 */
export function readSheets(bytes: Uint8Array): Sheet[] {
  if (ZIP.every((byte, at) => bytes[at] === byte)) return sheetsOf(bytes);
  if (isBinary(bytes)) throw unreadable();
  return [{ name: '', rows: separatedCells(decodeText(bytes).text) }];
}

/** What is wrong with the file in detail, Excel knows better: there it can be saved again. */
function sheetsOf(bytes: Uint8Array): Sheet[] {
  try {
    const sheets = readWorkbook(bytes);
    if (sheets.length > 0) return sheets;
  } catch (error) {
    if (error instanceof WordError) throw unreadable();
    throw error;
  }
  throw unreadable();
}

function unreadable(): WordError {
  return new WordError(
    message(
      'This table cannot be read. Open it in Excel, save it as an Excel workbook (.xlsx) or as CSV, and try again.',
    ),
  );
}
