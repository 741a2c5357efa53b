import type { Vocabulary } from '../../form/vocabulary';
import { foldHeading, trimmedExtent } from '../../text/characters';
import { memoize } from '../../base/memoize';
import { splitLines } from '../../text/lines';
import { COMMENT_CLOSING, COMMENT_OPENING, commentsBetween, withoutComments } from '../lines/comments';
import type { Line } from '../tree/line';
import { lineReader } from '../lines/lineReader';
import { withoutPage } from '../lines/pageAtEnd';
import type { Words } from '../tree/tree';

/** The lines of one block, each read by itself. */
export interface Source {
  readonly vocabulary: Vocabulary;
  /** Without the comments beside their words, which are blanks. */
  readonly texts: readonly string[];
  readonly lines: readonly Line[];
  /** How deep the bullets, and groups in bold, stand that stand least deep: bullets that stand deeper are points. */
  readonly leastIndent: number;
}

const BLANK: Line = { kind: 'blank', start: 0, end: 0 };
const readerOf = memoize(lineReader);

export function readSource(text: string, vocabulary: Vocabulary): Source {
  const written = splitLines(text);
  // The line after a block's last line end is the next block's first.
  if (written.length > 1 && written.at(-1) === '') written.pop();
  const read = readerOf(vocabulary);
  const hasComments = text.includes(COMMENT_OPENING);
  const texts = hasComments ? written.map(withoutComments) : written;
  const lines = hasComments ? withinComments(written, texts.map(read)) : texts.map(read);
  const [heading = BLANK, ...body] = lines;
  const inMeasure = heading.kind === 'measure';
  const linesInBody = body.map((line, at) =>
    isWithinSentence(line, texts[at + 1] ?? '', texts[at] ?? '')
      ? plainLine(texts[at + 1] ?? '')
      : inBody(line, texts[at + 1] ?? '', inMeasure ? (texts[0] ?? '') : undefined, read),
  );
  return { vocabulary, texts, lines: [heading, ...linesInBody], leastIndent: leastIndentOf(linesInBody, texts) };
}

function leastIndentOf(linesInBody: readonly Line[], texts: readonly string[]): number {
  let least = Infinity;
  linesInBody.forEach((line, at) => {
    if (line.kind === 'bullet' || line.kind === 'groupSummary') least = Math.min(least, line.indent);
    else if (line.kind === 'listedMeasure') least = Math.min(least, trimmedExtent(texts[at + 1] ?? '').start);
  });
  return least === Infinity ? 0 : least;
}

/** What a note never begins with: a particle, a sign of a sentence. */
const GOES_ON = /^[をにがのでとも、，。]/;
const UNFINISHED = /[^。．）)」』】\s]$/;
/** Where a bracket closes above, the words of a note could begin with such a letter: にぎわい. */
const CLOSES = /[）)」』】]$/;
const SURELY_GOES_ON = /^(?:[を、，。]|[にがのでとも](?=[\u3400-\u9fffァ-ヺ0-9０-９]))/;

/** Whether a sentence was broken before the marker of a note in its midst: its words go on behind that. */
function isWithinSentence(line: Line, text: string, above: string): boolean {
  const isMarker = line.kind === 'note' && /[(（]/.test(text.charAt(line.markerStart));
  if (!isMarker) return false;
  const [words, ending] = [text.slice(line.start), above.trimEnd()];
  return (GOES_ON.test(words) && UNFINISHED.test(ending)) || (SURELY_GOES_ON.test(words) && CLOSES.test(ending));
}

function plainLine(text: string): Line {
  return { kind: 'plain', hashes: 0, ...trimmedExtent(text) };
}

/** All that stands in a comment over several lines is part of it; words behind a comment stand no deeper for it. */
function withinComments(texts: readonly string[], lines: readonly Line[]): readonly Line[] {
  const openings = linesWhere(texts, (text, at) => lines[at]?.kind === 'comment' && !text.includes(COMMENT_CLOSING));
  const inComment = lines.map((line, at) =>
    'indent' in line && texts[at]?.trimStart().startsWith(COMMENT_OPENING) ? { ...line, indent: 0 } : line,
  );
  const comments = commentsBetween(
    openings,
    linesWhere(texts, (text) => text.includes(COMMENT_CLOSING)),
    linesWhere(texts, (_, at) => lines[at]?.kind === 'strategy'),
  );
  for (const { from, to } of comments) {
    for (let at = from; at <= to; at++) {
      inComment[at] = { kind: 'comment', goesOn: at > from, ...trimmedExtent(texts[at] ?? '') };
    }
  }
  return inComment;
}

function linesWhere(texts: readonly string[], holds: (text: string, at: number) => boolean): number[] {
  return texts.flatMap((text, at) => (holds(text, at) ? [at] : []));
}

/** What a line is below its block's heading: there it begins no block, and what lists measures lists none in a measure. */
function inBody(line: Line, text: string, measure: string | undefined, read: (text: string) => Line): Line {
  const inMeasure = measure !== undefined;
  switch (line.kind) {
    case 'strategy':
      // The title that runs along the tops of the pages says nothing of its own.
      return line.tight || text.trimEnd().endsWith('、')
        ? plainLine(text)
        : { kind: 'pageTurn', ...trimmedExtent(text) };
    case 'part': {
      // The words of a sub-heading may stand in the brackets of a part: ≪成果≫.
      const inside = read(' '.repeat(line.start) + text.slice(line.start, line.end));
      return inMeasure && inside.kind === 'subsection' ? inside : { kind: 'box', ...trimmedExtent(text) };
    }
    case 'measure':
      if (!inMeasure) return { ...line, kind: 'listedMeasure' };
      return !line.tight && isSameTitle(measure, text) ? { kind: 'pageTurn', ...trimmedExtent(text) } : plainLine(text);
    case 'listedMeasure':
      return inMeasure ? { kind: 'bullet', indent: 0, start: line.numberStart, end: line.end } : line;
    case 'groupSummary':
      return inMeasure ? { ...line, kind: 'bullet' } : line;
    default:
      return line;
  }
}

/** Whether a line is its measure's heading, as it runs along the tops of the pages. */
function isSameTitle(heading: string, text: string): boolean {
  return foldHeading(withoutPage(heading)) === foldHeading(withoutPage(text));
}

/** What a text would say as a line of a source. */
export function readLine({ vocabulary }: Source, text: string): Line {
  return readerOf(vocabulary)(text);
}

export function lineAt(source: Source, line: number): Line {
  return source.lines[line] ?? BLANK;
}

export function textAt(source: Source, line: number): string {
  return source.texts[line] ?? '';
}

/** The words of a line without its signs. */
export function wordsAt(source: Source, line: number): Words {
  const { start, end } = lineAt(source, line);
  return wordsBetween(source, line, start, end);
}

export function wordsBetween(source: Source, line: number, start: number, end: number): Words {
  return { line, start, end, text: textAt(source, line).slice(start, end) };
}

/** The line right below another; a comment parts no lines. */
export function lineBelow(source: Source, line: number): number {
  let below = line + 1;
  while (lineAt(source, below).kind === 'comment') below++;
  return below;
}

const SILENT: readonly Line['kind'][] = ['blank', 'comment', 'pageTurn'];

/** The next line from `from` on, before `to`, that says something; `to` where there is none. */
export function nextSpoken(source: Source, from: number, to: number): number {
  let line = from;
  while (line < to && SILENT.includes(lineAt(source, line).kind)) line++;
  return line;
}

const BETWEEN_PAGES: readonly Line['kind'][] = ['blank', 'pageTurn'];

/** The line right above another, or the last one on the page above where the page turns between them. */
export function spokenAbove(source: Source, line: number): number {
  let above = line - 1;
  while (above > 0 && BETWEEN_PAGES.includes(lineAt(source, above).kind)) above--;
  return isOverPageTurn(source, above, line) ? above : line - 1;
}

/** Whether a page turns between two lines between which nothing is said. */
export function isOverPageTurn(source: Source, above: number, below: number): boolean {
  return source.lines.slice(above + 1, below).some(({ kind }) => kind === 'pageTurn');
}
