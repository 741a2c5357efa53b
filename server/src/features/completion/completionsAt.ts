import { isListedName } from '../../syntax/tree/tree';
import { blockAtLine } from '../../syntax/tree/document';
import { splitLines } from '../../text/lines';
import type { Position } from '../../text/position';
import type { PlanFile } from '../../workspace/files/planFile';
import { occurrencesAt } from '../reading/occurrences';
import type { Snapshot } from '../snapshot';
import type { Completion } from './completion';
import { marksOffered } from './marksOffered';
import { measuresOffered } from './measuresOffered';
import { programmesOffered } from './programmesOffered';
import { templatesOffered } from './templatesOffered';

const DELIMITED =
  /(?<![^\s\u3000、。，．,.「」｢｣『』（）()【】《》〔〕［］[\]{}*○〇◎・:：])[^\s\u3000、。，．,.「」｢｣『』（）()【】《》〔〕［］[\]{}*○〇◎・:：]*$/;

/**
 * Templates at the beginning of a line, programmes' names inside 「」 and parentheses, marks inside 【】, measures by their
 * numbers behind 施策, programmes in a plain list of them.
 */
export function completionsAt(snapshot: Snapshot, position: Position): Completion[] {
  const before = (lineOf(snapshot.file, position.line) ?? '').slice(0, position.character);
  const below = lineOf(snapshot.file, position.line + 1);
  const words = DELIMITED.exec(before)?.[0] ?? '';
  const start = position.character - words.length;
  const typed = { words, range: { start: { line: position.line, character: start }, end: position } };
  switch (before.charAt(start - 1)) {
    case '「':
    case '｢':
    case '(':
    case '（':
      return programmesOffered(snapshot, typed);
    case '【':
      return marksOffered(snapshot, typed);
    default:
      if (isInPlainList(snapshot, position)) return programmesOffered(snapshot, typed);
      return [...templatesOffered(snapshot, typed, { before, below }), ...measuresOffered(snapshot, before, position)];
  }
}

/** Whether a name of a plain list of programmes stands at a place. */
function isInPlainList(snapshot: Snapshot, position: Position): boolean {
  return occurrencesAt(snapshot, position).some(
    (occurrence) => occurrence.kind === 'programme' && isListedName(occurrence.fact),
  );
}

/** Undefined below the text. */
function lineOf(file: PlanFile, line: number): string | undefined {
  const placed = blockAtLine(file.document, line);
  return placed && splitLines(placed.block.text)[line - placed.line];
}
