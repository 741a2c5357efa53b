import stringWidth from 'string-width';

const TAB = '    ';
const CUT = '…';
/** The columns that are left for what stands on each side of the words, at least. */
const ASIDE = 8;
/** The UTF-16 units that are looked at for each column: signs may stand on one another, and a line be long without end. */
const MOST_PER_COLUMN = 4;
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
  const near = MOST_PER_COLUMN * width;
  const words = cutAfter(shown(text.slice(start, Math.min(end, start + near))), Math.max(width - 2 * ASIDE, ASIDE));
  const aside = Math.max(Math.floor((width - stringWidth(words)) / 2), ASIDE);
  const before = cutBefore(shown(text.slice(Math.max(start - near, 0), start)).trimStart(), aside);
  const after = cutAfter(
    shown(text.slice(end, end + near)).trimEnd(),
    Math.max(width - stringWidth(before + words), ASIDE),
  );
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
