import type {
  AbbreviationFact,
  FigureFact,
  HeadingReferenceFact,
  ListedFact,
  MentionFact,
  NoteFact,
  ProgrammeFact,
  SentenceFact,
  StrategyFact,
  YearFact,
} from '../../plan/facts/facts';
import { append } from '../../base/append';
import type { PlanMeasure } from '../../plan/plan';
import { measureOfBlock, titleSpan } from '../../plan/plan';
import { bareGroupName } from '../../plan/words/groupName';
import { blockAtLine } from '../../syntax/tree/document';
import type { MeasureNumber } from '../../syntax/tree/line';
import type { Words } from '../../syntax/tree/tree';
import type { Position, Span } from '../../text/position';
import { spanHolds } from '../../text/position';
import type { Located } from '../../workspace/files/located';
import type { PlanFile } from '../../workspace/files/planFile';
import type { Snapshot } from '../snapshot';
import { abbreviationsAt } from './abbreviationsAt';

interface At<Kind extends string, Fact> {
  readonly kind: Kind;
  readonly block: number;
  /** The words that mean it, counted from the block's first line. */
  readonly span: Span;
  readonly fact: Fact;
}

/** Words that mean something, and what they mean: the one answer that every feature begins with. */
export type Occurrence =
  | At<'programme', ProgrammeFact>
  | At<'mention', MentionFact>
  | At<'listedMeasure', ListedFact>
  | At<'measure', PlanMeasure>
  | At<'strategy', StrategyFact>
  | At<'group', Words>
  | At<'groupWithPoints', Words>
  | At<'noteMarker', NoteFact>
  | At<'noteDefinition', NoteFact>
  | At<'headingReference', HeadingReferenceFact>
  | At<'figure', FigureFact>
  | At<'abbreviation', Located<AbbreviationFact>>
  | At<'direction', SentenceFact>
  | At<'overview', SentenceFact>
  | At<'year', YearFact>;

/**
 * All that occurs at a position; lines from 0, UTF-16. A place may mean several things: the narrowest first, an
 * abbreviation behind the names of which it may be a part.
 */
export function occurrencesAt(snapshot: Snapshot, position: Position): Occurrence[] {
  const placed = blockAtLine(snapshot.file.document, position.line);
  if (!placed) return [];
  const here = { line: position.line - placed.line, character: position.character };
  const found = occurrencesIn(snapshot.file, placed.index)
    .filter(({ span }) => spanHolds(span, here))
    .sort((one, other) => one.span.end - one.span.start - (other.span.end - other.span.start));
  const used = abbreviationsAt(snapshot, placed.index, here).map((use): Occurrence => ({
    kind: 'abbreviation',
    ...use,
  }));
  return [...found.filter((each) => !isSentence(each)), ...used, ...found.filter(isSentence)];
}

function isSentence({ kind }: Occurrence): boolean {
  return kind === 'overview' || kind === 'direction';
}

/** A sign right above listed measures heads them, though nobody has written the group's name behind it yet. */
function hasName(heading: Words): boolean {
  return bareGroupName(heading.text) !== '';
}

/** All that occurs in a block, in no certain order. */
function occurrencesIn(file: PlanFile, block: number): Occurrence[] {
  const facts = file.facts[block];
  if (!facts) return [];
  const occurrences: Occurrence[] = [];
  for (const fact of facts.programmes) {
    occurrences.push({ kind: 'programme', block, span: fact.name, fact });
    if (fact.above) occurrences.push({ kind: 'programme', block, span: fact.above, fact });
    if (fact.mark) occurrences.push({ kind: 'programme', block, span: fact.mark, fact });
  }
  for (const fact of facts.mentions) occurrences.push({ kind: 'mention', block, span: fact, fact });
  for (const fact of facts.listed) {
    const [, ...rests] = fact.titleLines;
    for (const span of [titleSpan(fact), ...rests]) occurrences.push({ kind: 'listedMeasure', block, span, fact });
  }
  for (const fact of facts.groups.filter(hasName)) occurrences.push({ kind: 'group', block, span: fact, fact });
  for (const fact of facts.groupsWithPoints.filter(hasName)) {
    occurrences.push({ kind: 'groupWithPoints', block, span: fact, fact });
  }
  for (const fact of facts.noteMarkers) occurrences.push({ kind: 'noteMarker', block, span: fact.marker, fact });
  for (const fact of facts.noteDefinitions)
    occurrences.push({ kind: 'noteDefinition', block, span: fact.marker, fact });
  for (const fact of facts.headingReferences) occurrences.push({ kind: 'headingReference', block, span: fact, fact });
  for (const fact of facts.figures) {
    if (fact.role !== 'other') occurrences.push({ kind: 'figure', block, span: fact, fact });
  }
  for (const fact of facts.years) occurrences.push({ kind: 'year', block, span: fact, fact });
  if (facts.strategy) {
    occurrences.push({ kind: 'strategy', block, span: { ...facts.strategy.title, start: 0 }, fact: facts.strategy });
  }
  for (const fact of facts.overview) append(occurrences, sentences('overview', block, fact));
  for (const fact of facts.measure?.directions ?? []) append(occurrences, sentences('direction', block, fact));
  const measure = facts.measure && measureOfBlock(file.plan, block);
  if (measure) {
    occurrences.push({ kind: 'measure', block, span: titleSpan(measure.fact), fact: measure });
    for (const span of measure.rests) occurrences.push({ kind: 'measure', block, span, fact: measure });
  }
  return occurrences;
}

function sentences<Kind extends 'overview' | 'direction'>(kind: Kind, block: number, fact: SentenceFact) {
  return fact.texts.map((span) => ({ kind, block, span, fact }));
}

/** The measure's number that a listing, a heading or 施策2-3 in the text tells. */
export function numberMeant({ kind, fact }: Occurrence): MeasureNumber | undefined {
  if (kind === 'listedMeasure') return fact.number;
  if (kind === 'measure') return fact.fact.number;
  if (kind !== 'headingReference' || fact.index === undefined) return undefined;
  return { strategy: fact.strategy, index: fact.index };
}

/** The strategy's number that its heading or 戦略3 in the text tells. */
export function strategyMeant({ kind, fact }: Occurrence): number | undefined {
  if (kind === 'strategy') return fact.number;
  return kind === 'headingReference' && fact.index === undefined ? fact.strategy : undefined;
}
