import { groupBy } from '../../base/groupBy';
import type { AbbreviationFact } from '../../plan/facts/facts';
import { placesOf } from '../../plan/facts/programmes';
import type { InBlock } from '../../plan/plan';
import { usesIn } from '../../plan/words/abbreviationUses';
import { commentLinesIn } from '../../syntax/blocks/commentLines';
import { withoutComments } from '../../syntax/lines/comments';
import type { Extent } from '../../syntax/tree/line';
import { splitLines } from '../../text/lines';
import type { Span } from '../../text/position';
import type { Edition } from '../editions/edition';
import type { Located } from '../files/located';
import { byUri } from '../files/located';
import type { PlanFile } from '../files/planFile';
import { tellingKey } from '../index/indexKeys';

/**
 * Where the words at a place are told as an abbreviation: what is told holds from there on, until it is told anew, in the
 * files of later strategies too.
 */
export function tellingOf(
  edition: Edition,
  file: PlanFile,
  abbreviation: string,
  place: InBlock<Span>,
): Located<AbbreviationFact> | undefined {
  const key = tellingKey(abbreviation);
  if (!edition.hasUnder(key)) return undefined;
  const above = tellingsIn(file, abbreviation).findLast((telling) => !isBefore(place, telling));
  if (above) return above;
  const earlier = edition.filesUnder(key).filter((other) => comesBefore(other, file));
  const nearest = earlier.sort((one, other) => (comesBefore(one, other) ? -1 : 1)).at(-1);
  return nearest && tellingsIn(nearest, abbreviation).at(-1);
}

/** Where a file uses an abbreviation as it is told there, or in a file before it; where it is told is one of the places. */
export function usesOf(file: PlanFile, telling: Located<AbbreviationFact>): InBlock<Span>[] {
  const { text } = telling.fact;
  const here = tellingsIn(file, text);
  const from = telling.file === file ? telling : undefined;
  const to = here.find((other) => !from || isBefore(from, other));
  const behind = file.document.blocks
    .flatMap((_, block) => usesInBlock(file, block, text))
    .filter((use) => (!from || isBefore(from, use)) && (!to || isBefore(use, to)));
  return from ? [from, ...behind] : behind;
}

function usesInBlock(file: PlanFile, block: number, abbreviation: string): InBlock<Span>[] {
  const placed = file.document.blocks[block]?.block;
  if (!placed?.text.includes(abbreviation)) return [];
  const comments = commentLinesIn(placed.tree, placed.text);
  const names = namesByLine(file, block);
  return splitLines(placed.text).flatMap((text, line) => {
    if (comments.has(line)) return [];
    return usesIn(withoutComments(text), abbreviation)
      .filter((use) => !names.get(line)?.some((name) => isPart(use, name)))
      .map((use) => ({ block, fact: { line, ...use } }));
  });
}

/** What an abbreviation is a part of there means something else. */
function namesByLine(file: PlanFile, block: number): ReadonlyMap<number, Span[]> {
  const { programmes = [], mentions = [] } = file.facts[block] ?? {};
  return groupBy([...programmes.flatMap(placesOf), ...mentions], ({ line }) => line);
}

function isPart(one: Extent, other: Extent): boolean {
  return other.start <= one.start && one.end <= other.end && one.end - one.start < other.end - other.start;
}

function tellingsIn(file: PlanFile, abbreviation: string): Located<AbbreviationFact>[] {
  return file.facts.flatMap(({ abbreviations }, block) =>
    abbreviations.filter(({ text }) => text === abbreviation).map((fact) => ({ file, block, fact })),
  );
}

function isBefore(one: InBlock<Span>, other: InBlock<Span>): boolean {
  return (one.block - other.block || one.fact.line - other.fact.line || one.fact.start - other.fact.start) < 0;
}

/** In the order of their strategies; what is of none stands at the front of a plan. */
function comesBefore(one: PlanFile, other: PlanFile): boolean {
  const strategyOf = ({ strategies }: PlanFile): number => strategies[0]?.number ?? 0;
  return (strategyOf(one) - strategyOf(other) || byUri(one, other)) < 0;
}
