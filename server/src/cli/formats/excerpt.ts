import stringWidth from 'string-width';

const TAB = '    ';
const CUT = '…';
/** What could make a terminal do more than show text. */
const CONTROLS = /\p{Cc}/gu;

/** A line as a terminal shows it, and the line below it that underlines some of its words. */
export interface Excerpt {
  readonly line: string;
  /** The blanks before the underlining, and the underlining. */
  readonly indent: string;
  readonly underline: string;
}

/**
 * The part of a line around some of its words that fits a terminal; kanji and kana take two columns.
 * @param start UTF-16 from 0, as `end`, which is excluded
 * @param width the terminal's columns
 */
export function excerptOf(text: string, start: number, end: number, width: number): Excerpt {
  const words = shown(text.slice(start, end));
  const aside = Math.max(Math.floor((width - stringWidth(words)) / 2), 8);
  const before = cutBefore(shown(text.slice(0, start)).trimStart(), aside);
  const after = cutAfter(shown(text.slice(end)).trimEnd(), Math.max(width - stringWidth(before + words), 8));
  return {
    line: before + words + after,
    indent: ' '.repeat(stringWidth(before)),
    underline: '^'.repeat(Math.max(stringWidth(words), 1)),
  };
}

function shown(text: string): string {
  return text.replaceAll('\t', TAB).replace(CONTROLS, '\ufffd');
}

function cutBefore(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  const characters = Array.from(text);
  let kept = '';
  for (let at = characters.length - 1; at >= 0; at--) {
    const more = (characters[at] ?? '') + kept;
    if (stringWidth(CUT + more) > width) break;
    kept = more;
  }
  return CUT + kept;
}

function cutAfter(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let kept = '';
  for (const character of text) {
    if (stringWidth(kept + character + CUT) > width) break;
    kept += character;
  }
  return kept + CUT;
}
