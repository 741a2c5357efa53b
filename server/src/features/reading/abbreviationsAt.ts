import type { AbbreviationFact } from '../../plan/facts/facts';
import { LONGEST_ABBREVIATION } from '../../plan/facts/abbreviations';
import type { Position, Span } from '../../text/position';
import type { Located } from '../../workspace/files/located';
import { linesOfBlock } from '../../workspace/files/planFile';
import { tellingOf, usesOf } from '../../workspace/resolver/abbreviations';
import type { Snapshot } from '../snapshot';

/** An abbreviation where it is used. */
export interface UsedAbbreviation {
  readonly block: number;
  readonly span: Span;
  /** Where it is told. */
  readonly fact: Located<AbbreviationFact>;
}

/** The abbreviations that are used at a place of a block: all words around it are looked up, the longest first. */
export function abbreviationsAt({ file, edition }: Snapshot, block: number, here: Position): UsedAbbreviation[] {
  const text = linesOfBlock(file, block)[here.line] ?? '';
  return spansAround(here, text.length).flatMap((span) => {
    const fact = tellingOf(edition, file, text.slice(span.start, span.end), { block, fact: span });
    const isUse = fact && usesOf(file, fact).some((use) => use.block === block && isSame(use.fact, span));
    return isUse ? [{ block, span, fact }] : [];
  });
}

function spansAround({ line, character }: Position, length: number): Span[] {
  const spans: Span[] = [];
  for (let start = Math.max(character - LONGEST_ABBREVIATION, 0); start <= character; start++) {
    const last = Math.min(start + LONGEST_ABBREVIATION, length);
    for (let end = Math.max(character, start + 1); end <= last; end++) spans.push({ line, start, end });
  }
  return spans.sort((one, other) => other.end - other.start - (one.end - one.start));
}

function isSame(one: Span, other: Span): boolean {
  return one.line === other.line && one.start === other.start && one.end === other.end;
}
