import stringWidth from 'string-width';

/** Filled up to a column, in which kanji and kana take two places. */
export function padded(text: string, width: number): string {
  return text + ' '.repeat(width - stringWidth(text));
}
