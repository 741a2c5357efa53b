import { groupBy } from '../base/groupBy';
import { numberKey } from '../syntax/tree/line';
import type { Words } from '../syntax/tree/tree';
import { joinedText } from '../syntax/tree/tree';
import type { Span } from '../text/position';
import { declaredYear } from './declaredYear';
import type { ListedFact, MeasureFact, PlanFacts, StrategyFact } from './facts/facts';
import { titleRests } from './titleRests';

/** A fact together with the number of its block in the document, from 0. */
export interface InBlock<Fact> {
  readonly block: number;
  readonly fact: Fact;
}

/** A measure of the body with what the list says of it. */
export interface PlanMeasure extends InBlock<MeasureFact> {
  /** The whole title: where it breaks off, joined with its rest. */
  readonly title: string;
  /** The lines on which the title goes on, in the measure's block; none where it is whole. */
  readonly rests: readonly Words[];
  readonly listed: InBlock<ListedFact> | undefined;
}

/** A strategy: its blocks from its heading to the next strategy's. */
export interface PlanStrategy {
  readonly number: number | undefined;
  readonly heading: InBlock<StrategyFact> | undefined;
  /** Blocks from `firstBlock` to before `endBlock`. */
  readonly firstBlock: number;
  readonly endBlock: number;
  readonly listed: readonly InBlock<ListedFact>[];
  readonly measures: readonly PlanMeasure[];
}

/** A document as a plan: what can only be said of several blocks together. */
export interface Plan {
  readonly strategies: readonly PlanStrategy[];
  /** The fiscal year that the text declares; undefined where it declares none. */
  readonly fiscalYear: number | undefined;
}

/** A measure as people name it, by its number and its whole title. */
export function numberedTitle({ fact, title }: Pick<PlanMeasure, 'fact' | 'title'>): string {
  return `${numberKey(fact.number)} ${title}`;
}

/** Where a measure's number stands together with its title, in its heading or in the list. */
export function titleSpan({ numberSpan, title }: MeasureFact | ListedFact): Span {
  return { line: numberSpan.line, start: numberSpan.start, end: title.end };
}

/**
 * The strategy in which a block stands; undefined for what stands before the first.
 * @param block its number in the document, from 0
 */
export function strategyOfBlock({ strategies }: Plan, block: number): PlanStrategy | undefined {
  return strategies.find(({ firstBlock, endBlock }) => firstBlock <= block && block < endBlock);
}

/** The measure that a block is; undefined where it is something else. */
export function measureOfBlock(plan: Plan, block: number): PlanMeasure | undefined {
  return strategyOfBlock(plan, block)?.measures.find((measure) => measure.block === block);
}

/** Blocks as they were read before, and the plan that they made. */
export interface EarlierPlan {
  readonly blocks: readonly PlanFacts[];
  readonly plan: Plan;
}

/** Reads blocks as a plan. A strategy whose blocks are as they were before, in their old place, is the same object. */
export function readPlan(blocks: readonly PlanFacts[], earlier?: EarlierPlan): Plan {
  return { strategies: strategiesOf(blocks, earlier), fiscalYear: declaredYear(blocks) };
}

function strategiesOf(blocks: readonly PlanFacts[], earlier: EarlierPlan | undefined): PlanStrategy[] {
  const starts: number[] = [];
  for (let at = 0; at < blocks.length; at++) if (blocks[at]?.strategy) starts.push(at);
  const first = starts[0] ?? blocks.length;
  const known = new Map(earlier?.plan.strategies.map((strategy) => [strategy.firstBlock, strategy]));
  const read = (start: number, end: number): PlanStrategy => {
    const before = known.get(start);
    const isSame = before?.endBlock === end && isSameStretch(blocks, earlier?.blocks ?? [], start, end);
    return isSame ? before : readStrategy(blocks, start, end);
  };
  const strategies = starts.map((start, at) => read(start, starts[at + 1] ?? blocks.length));
  const startsWithout = blocks
    .slice(0, first)
    .some(({ part, measure, listed }) => part !== undefined || measure !== undefined || listed.length > 0);
  return startsWithout ? [read(0, first), ...strategies] : strategies;
}

function isSameStretch(
  blocks: readonly PlanFacts[],
  others: readonly PlanFacts[],
  start: number,
  end: number,
): boolean {
  for (let block = start; block < end; block++) if (blocks[block] !== others[block]) return false;
  return true;
}

/**
 * Reads blocks as one strategy.
 * @param blocks from `firstBlock` to before `endBlock`
 */
export function readStrategy(blocks: readonly PlanFacts[], firstBlock = 0, endBlock = blocks.length): PlanStrategy {
  const listed: InBlock<ListedFact>[] = [];
  const bodies: InBlock<MeasureFact>[] = [];
  for (let block = firstBlock; block < endBlock; block++) {
    const facts = blocks[block];
    facts?.listed.forEach((fact) => listed.push({ block, fact }));
    if (facts?.measure) bodies.push({ block, fact: facts.measure });
  }
  const byNumber = groupBy(listed, ({ fact }) => numberKey(fact.number));
  const heading = blocks[firstBlock]?.strategy;
  return {
    number: heading?.number ?? bodies[0]?.fact.number.strategy ?? listed[0]?.fact.number.strategy,
    heading: heading && { block: firstBlock, fact: heading },
    firstBlock,
    endBlock,
    listed,
    measures: bodies.map((body) => joinTitle(body, byNumber.get(numberKey(body.fact.number)) ?? [])),
  };
}

/** The rest of a title is known because title and rest together are the listed title; it is never guessed. */
function joinTitle({ block, fact }: InBlock<MeasureFact>, listedHere: readonly InBlock<ListedFact>[]): PlanMeasure {
  const { title } = fact;
  for (const listed of listedHere) {
    const whole = listed.fact.title.key;
    if (whole === title.key) return { block, fact, title: title.text, rests: [], listed };
    if (!whole.startsWith(title.key)) continue;
    const missing = whole.slice(title.key.length);
    const rests = titleRests(missing, fact.looseLines);
    if (rests) return { block, fact, title: joinedTitle(title, rests), rests, listed };
  }
  return { block, fact, title: title.text, rests: [], listed: listedHere[0] };
}

/** A title's beginning and its rests as one. */
export function joinedTitle(title: Words, rests: readonly Words[]): string {
  return joinedText([title, ...rests]);
}
