import type { TextEncoding } from './encoding';

const NAMES: Readonly<Record<TextEncoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-8-bom': 'UTF-8 (BOM)',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  shift_jis: 'Shift_JIS (CP932)',
  'euc-jp': 'EUC-JP',
};

/** An encoding as people call it. */
export function encodingName(encoding: TextEncoding): string {
  return NAMES[encoding];
}
