import type { Snapshot } from '../../features/snapshot';
import type { PlanMeasure } from '../../plan/plan';
import { measureOfBlock, strategyOfBlock } from '../../plan/plan';
import { shiftNumbers } from '../../rules/fixes/renumber';
import { blockAtLine } from '../../syntax/tree/document';
import { numberKey } from '../../syntax/tree/line';
import type { FileEdits } from '../../text/edits/edits';
import type { Message } from '../../text/message';
import { message } from '../../text/message';
import { neighboursOf, swapMeasures } from './moveMeasure';

/** What can be done with a measure as a whole. */
export interface MeasureAction {
  /** As editors name such kinds: `refactor.move.measureUp`. */
  readonly kind: string;
  readonly title: (measure: PlanMeasure) => Message;
  readonly isPossible: (snapshot: Snapshot, measure: PlanMeasure) => boolean;
  readonly edits: (snapshot: Snapshot, measure: PlanMeasure) => readonly FileEdits[];
}

export const MEASURE_ACTIONS: readonly MeasureAction[] = [
  move('up', 'refactor.move.measureUp', 'Move measure {0} up, with its number and all that refers to it'),
  move('down', 'refactor.move.measureDown', 'Move measure {0} down, with its number and all that refers to it'),
  {
    kind: 'refactor.rewrite.makeRoom',
    title: ({ fact }) =>
      message('Make room for a new measure {0}: it and those that follow move up by one', numberKey(fact.number)),
    isPossible: () => true,
    edits: ({ edition }, { fact }) => shiftNumbers(edition, fact.number, 1),
  },
];

function move(step: 'up' | 'down', kind: string, title: string): MeasureAction {
  return {
    kind,
    title: ({ fact }) => message(title, numberKey(fact.number)),
    isPossible: (snapshot, measure) => neighboursOf(snapshot, measure, step) !== undefined,
    edits: (snapshot, measure) => {
      const neighbours = neighboursOf(snapshot, measure, step);
      return neighbours ? swapMeasures(snapshot, neighbours, measure) : [];
    },
  };
}

/** The measure whose heading is on a line, or whose line in the list. @param line from 0 */
export function measureHeadedAt({ file }: Snapshot, line: number): PlanMeasure | undefined {
  const placed = blockAtLine(file.document, line);
  const isHere = (block: number, titleLine: number) => file.lineOf(block) + titleLine === line;
  return (
    placed &&
    strategyOfBlock(file.plan, placed.index)?.measures.find(
      ({ block, fact, listed }) =>
        isHere(block, fact.title.line) || (listed && isHere(listed.block, listed.fact.title.line)),
    )
  );
}

/** The measure in which a line stands. @param line from 0 */
export function measureAround({ file }: Snapshot, line: number): PlanMeasure | undefined {
  const placed = blockAtLine(file.document, line);
  return placed && measureOfBlock(file.plan, placed.index);
}
