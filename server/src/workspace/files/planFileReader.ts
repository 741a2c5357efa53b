import type { Vocabulary } from '../../form/vocabulary';
import type { BlockFacts, PlanFacts } from '../../plan/facts/facts';
import type { Plan } from '../../plan/plan';
import { readPlan } from '../../plan/plan';
import { factsReader, readPlanFacts } from '../../plan/facts/readFacts';
import type { Document, PlacedBlock, ReadBlock } from '../../syntax/tree/document';
import { DocumentReader } from '../../syntax/documentReader';
import { memoize } from '../../base/memoize';
import type { Passage } from '../../text/passages';
import { DerivedList } from '../../base/derivedList';
import type { BlockSummary } from '../index/blockSummary';
import { summaryOfBlock } from '../index/blockSummary';
import type { EarlierNames, NameTable } from '../index/nameTable';
import { nameTableOf } from '../index/nameTable';
import type { PlanFile } from './planFile';
import type { StrategySummary } from './strategySummary';
import { strategySummary } from './strategySummary';

/** A document that was read, with all its names; their table is made when it is first asked for. */
export interface PlanRead extends PlanFile {
  readonly names: NameTable;
}

/** Reads texts into plan files. What a block means is kept for as long as the block is the same object. */
export class PlanFileReader {
  private readonly documents: DocumentReader;
  private readonly blocks: BlockReaders;

  constructor(vocabulary: Vocabulary) {
    this.documents = new DocumentReader(vocabulary);
    this.blocks = blockReaders(vocabulary);
  }

  /** @param previous the file as it was read before, by this reader */
  read(uri: string, text: string | readonly Passage[], previous?: PlanFile): PlanRead {
    const document = this.documents.read(text, previous?.document);
    if (previous instanceof ReadPlanFile && previous.uri === uri && previous.document === document) return previous;
    return new ReadPlanFile(uri, document, this.blocks, previous instanceof ReadPlanFile ? previous : undefined);
  }
}

/** Tell what a block says: the same objects for as long as the block is. */
interface BlockReaders {
  readonly planFactsOf: (block: ReadBlock) => PlanFacts;
  readonly factsOf: (block: ReadBlock) => BlockFacts;
}

function blockReaders(vocabulary: Vocabulary): BlockReaders {
  const readFacts = factsReader(vocabulary);
  const planFactsOf = memoize(({ tree, text }: ReadBlock) => readPlanFacts(tree, text));
  const factsOf = memoize((block: ReadBlock) => readFacts(block.tree, block.text, planFactsOf(block)));
  return { planFactsOf, factsOf };
}

/** Of the facts only those that make the plan are read at once: an outline needs no more. */
class ReadPlanFile implements PlanRead {
  readonly plan: Plan;
  private readonly planFacts: DerivedList<PlacedBlock, PlanFacts>;
  private readonly blockFacts: DerivedList<PlacedBlock, BlockFacts>;
  private readonly blockSummaries: DerivedList<PlacedBlock, BlockSummary>;
  private table: NameTable | undefined;
  /** Let go of as soon as the table is made: else every text that ever was would be kept. */
  private earlier: EarlierNames | undefined;

  constructor(
    readonly uri: string,
    readonly document: Document,
    { planFactsOf, factsOf }: BlockReaders,
    previous: ReadPlanFile | undefined,
  ) {
    const { blocks } = document;
    this.planFacts = new DerivedList(blocks, ({ block }) => planFactsOf(block), previous?.planFacts);
    this.blockFacts = new DerivedList(blocks, ({ block }) => factsOf(block), previous?.blockFacts);
    this.blockSummaries = new DerivedList(
      blocks,
      ({ block }) => summaryOfBlock(factsOf(block)),
      previous?.blockSummaries,
    );
    this.plan = readPlan(this.planFacts.all, previous && { blocks: previous.planFacts.all, plan: previous.plan });
    this.earlier = previous?.latestNames;
  }

  get facts(): readonly BlockFacts[] {
    return this.blockFacts.all;
  }

  get names(): NameTable {
    this.table ??= nameTableOf(this.facts, this.earlier);
    this.earlier = undefined;
    return this.table;
  }

  lineOf(block: number): number {
    return this.document.blocks[block]?.line ?? 0;
  }

  get fiscalYear(): number | undefined {
    return this.plan.fiscalYear;
  }

  get strategies(): readonly StrategySummary[] {
    return this.plan.strategies.map((strategy) => strategySummary(strategy, this.facts));
  }

  get summaries(): readonly BlockSummary[] {
    return this.blockSummaries.all;
  }

  private get latestNames(): EarlierNames | undefined {
    return this.table ? { facts: this.facts, names: this.table } : this.earlier;
  }
}
