/** A place in a text: lines from 0, characters in UTF-16 units from 0, as the LSP counts. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A stretch of one line, `end` excluded, in UTF-16 units. The line counts from the start of whatever holds the span. */
export interface Span {
  readonly line: number;
  readonly start: number;
  readonly end: number;
}

/** Whole lines, both ends included. */
export interface Lines {
  readonly firstLine: number;
  readonly lastLine: number;
}

/**
 * A span as a range.
 * @param lineOffset the line on which whatever holds the span begins, from 0
 */
export function rangeOfSpan(span: Span, lineOffset = 0): Range {
  const line = span.line + lineOffset;
  return { start: { line, character: span.start }, end: { line, character: span.end } };
}

/** Whether a position is in a span; a cursor right behind its last character is on it too. */
export function spanHolds(span: Span, position: Position): boolean {
  return span.line === position.line && span.start <= position.character && position.character <= span.end;
}

/** Whether a line is one of some lines. */
export function linesHold({ firstLine, lastLine }: Lines, line: number): boolean {
  return firstLine <= line && line <= lastLine;
}

/** Below 0 where one position is before the other, above 0 where it is behind it. */
export function comparePositions(one: Position, other: Position): number {
  return one.line - other.line || one.character - other.character;
}

/** Whether a position is in a range, both ends included. */
export function rangeHolds(range: Range, position: Position): boolean {
  return comparePositions(range.start, position) <= 0 && comparePositions(position, range.end) <= 0;
}

/** Whether two ranges have a position in common, be it only where one ends and the other begins. */
export function rangesTouch(one: Range, other: Range): boolean {
  return comparePositions(one.start, other.end) <= 0 && comparePositions(other.start, one.end) <= 0;
}
