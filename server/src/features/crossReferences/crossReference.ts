import type { MarkKind } from '../../form/form';
import { measureOfBlock, strategyOfBlock } from '../../plan/plan';
import { numberKey } from '../../syntax/tree/line';
import type { Span } from '../../text/position';
import type { Location } from '../../workspace/files/location';
import { locationOf } from '../../workspace/files/location';
import type { PlanFile } from '../../workspace/files/planFile';
import { linesOfBlock } from '../../workspace/files/planFile';

/** How a place has to do with what was asked about. */
export type Relation =
  | 'primary'
  | 'listedAgain'
  | 'mention'
  | 'heading'
  | 'list'
  | 'points'
  | 'titleRest'
  | 'reference'
  | 'overview'
  | 'direction'
  | 'noteMarker'
  | 'noteDefinition'
  | 'lastYear';

/** A place that speaks of what was asked about. */
export interface CrossReference {
  readonly location: Location;
  /** What stands there, in the words of the plan. */
  readonly text: string;
  /** The part of the text that it is about: `end` excluded. */
  readonly highlight?: readonly [start: number, end: number];
  /** Where it stands: a measure's number, or a strategy's. */
  readonly number: string | undefined;
  readonly mark?: MarkKind;
  /** Another name than the one asked about, or what else is particular. */
  readonly otherName?: string;
  /** Whether two sentences that repeat each other differ. */
  readonly differs?: boolean;
}

export interface CrossReferenceGroup {
  readonly relation: Relation;
  /** Empty only where something should be there and is not. */
  readonly references: readonly CrossReference[];
}

/** All that a plan says, here and elsewhere, of what stands at a place. */
export interface CrossReferences {
  readonly subject: string;
  readonly groups: readonly CrossReferenceGroup[];
}

/** A group of a relation, unless nothing is in it. */
export function groupOf(relation: Relation, references: readonly CrossReference[]): CrossReferenceGroup[] {
  return references.length > 0 ? [{ relation, references }] : [];
}

/** The number of the measure, or else of the strategy, in which a block stands. */
export function numberOfBlock(file: PlanFile, block: number): string | undefined {
  const measure = measureOfBlock(file.plan, block);
  if (measure) return numberKey(measure.fact.number);
  const number = strategyOfBlock(file.plan, block)?.number;
  return number === undefined ? undefined : String(number);
}

const SHOWN_BEFORE = 12;

/** Words with what stands around them in their line: enough before them to tell what they are about. */
export function excerptOf(file: PlanFile, block: number, span: Span): CrossReference {
  const line = linesOfBlock(file, block)[span.line] ?? '';
  const before = line.slice(0, span.start).replace(/^[\s\u3000]*(?:[-*・○◎]+[\s\u3000]*)*/, '');
  const shown = before.length > SHOWN_BEFORE ? `…${before.slice(-SHOWN_BEFORE)}` : before;
  return {
    location: locationOf(file, block, span),
    text: shown + line.slice(span.start).trimEnd(),
    highlight: [shown.length, shown.length + span.end - span.start],
    number: numberOfBlock(file, block),
  };
}
