import type { Vocabulary } from '../../form/vocabulary';
import type { BlockFacts, PlanFacts } from '../../plan/facts';
import type { Plan, PlanStrategy } from '../../plan/plan';
import { readPlan } from '../../plan/plan';
import { factsReader, readPlanFacts } from '../../plan/readFacts';
import type { Document, PlacedBlock, ReadBlock } from '../../syntax/document';
import type { DocumentReader } from '../../syntax/readDocument';
import { documentReader } from '../../syntax/readDocument';
import { keptBy } from '../../text/keptBy';
import { splitLines } from '../../text/lines';
import type { Passage } from '../../text/passages';
import type { Range, Span } from '../../text/position';
import { rangeOfSpan } from '../../text/position';
import { ToldList } from '../../text/toldList';
import type { Gist, ListingInShort, MentionInShort } from '../index/gist';
import { gistOfBlock, joinedGist } from '../index/gist';
import type { EarlierNames, NamesByKey, NameTable } from '../index/nameTable';
import { nameTableOf } from '../index/nameTable';

/** A document with all that is told from its text alone. Immutable. */
export interface PlanFile {
  readonly uri: string;
  readonly document: Document;
  readonly facts: readonly BlockFacts[];
  readonly plan: Plan;
  /** What it names, as it is at hand: a file that rests is not read for it. */
  readonly names: NamesByKey<ListingInShort, MentionInShort>;
  /** The line on which a block begins, from 0; 0 where there is no such block. */
  lineOf(block: number): number;
  /** The fiscal year that the text declares. */
  readonly fiscalYear: number | undefined;
  /** Its strategies in short, as many as the plan has. */
  readonly strategies: readonly StrategyInShort[];
  /** What it says in short, part by part: a part that has not changed is the same object. */
  readonly gists: readonly Gist[];
}

/** A document that was read, with all its names; their table is made when it is first asked for. */
export interface PlanRead extends PlanFile {
  readonly names: NameTable;
}

/** What is known of a file without reading its text. Plain data, the same after a way through JSON. */
export interface PlanInShort {
  readonly fiscalYear: number | null;
  readonly strategies: readonly StrategyInShort[];
  readonly gist: Gist;
  /** On which line each block begins. */
  readonly lines: readonly number[];
}

/** What is asked of each strategy of a whole edition. */
export interface StrategyInShort {
  readonly number: number | null;
  /** The heading's; null where it stands in another file, or nowhere. */
  readonly title: string | null;
  /** How many there are, in its list and in its body. */
  readonly listed: number;
  readonly measures: number;
  readonly listings: number;
  readonly primaries: number;
}

export function inShort({ fiscalYear, strategies, gists, document: { blocks } }: PlanFile): PlanInShort {
  const lines = blocks.map(({ line }) => line);
  return { fiscalYear: fiscalYear ?? null, strategies, gist: joinedGist(gists), lines };
}

/** Reads texts into plan files. What a block means is kept for as long as the block is the same object. */
export class PlanFileReader {
  private readonly readDocument: DocumentReader;
  private readonly blocks: BlockReaders;

  constructor(vocabulary: Vocabulary) {
    this.readDocument = documentReader(vocabulary);
    this.blocks = blockReaders(vocabulary);
  }

  /** @param previous the file as it was read before, by this reader */
  read(uri: string, text: string | readonly Passage[], previous?: PlanFile): PlanRead {
    const document = this.readDocument(text, previous?.document);
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
  const planFactsOf = keptBy(({ tree, text }: ReadBlock) => readPlanFacts(tree, text));
  const factsOf = keptBy((block: ReadBlock) => readFacts(block.tree, block.text, planFactsOf(block)));
  return { planFactsOf, factsOf };
}

/** A strategy is the same object for as long as its blocks are. */
export const strategyInShort = keptBy((strategy: PlanStrategy, facts: readonly BlockFacts[]): StrategyInShort => {
  const { number, heading, listed, measures, firstBlock, endBlock } = strategy;
  const listings = facts.slice(firstBlock, endBlock).flatMap(({ programmes }) => programmes);
  return {
    number: number ?? null,
    title: heading?.fact.title.text ?? null,
    listed: listed.length,
    measures: measures.length,
    listings: listings.length,
    primaries: listings.filter(({ kind }) => kind === 'primary').length,
  };
});

/** Of the facts only those that make the plan are read at once: an outline needs no more. */
class ReadPlanFile implements PlanRead {
  readonly plan: Plan;
  private readonly ofPlan: ToldList<PlacedBlock, PlanFacts>;
  private readonly inBlocks: ToldList<PlacedBlock, BlockFacts>;
  private readonly inParts: ToldList<PlacedBlock, Gist>;
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
    this.ofPlan = new ToldList(blocks, ({ block }) => planFactsOf(block), previous?.ofPlan);
    this.inBlocks = new ToldList(blocks, ({ block }) => factsOf(block), previous?.inBlocks);
    this.inParts = new ToldList(blocks, ({ block }) => gistOfBlock(factsOf(block)), previous?.inParts);
    this.plan = readPlan(this.ofPlan.all, previous && { blocks: previous.ofPlan.all, plan: previous.plan });
    this.earlier = previous?.latestNames;
  }

  get facts(): readonly BlockFacts[] {
    return this.inBlocks.all;
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

  get strategies(): readonly StrategyInShort[] {
    return this.plan.strategies.map((strategy) => strategyInShort(strategy, this.facts));
  }

  get gists(): readonly Gist[] {
    return this.inParts.all;
  }

  private get latestNames(): EarlierNames | undefined {
    return this.table ? { facts: this.facts, names: this.table } : this.earlier;
  }
}

/** Reads a file that rests: what is asked of it next is at hand. */
export function wake(file: PlanFile): readonly BlockFacts[] {
  return file.facts;
}

/** The lines of a block; none where there is no such block. */
export function linesOfBlock(file: PlanFile, block: number): readonly string[] {
  const placed = file.document.blocks[block];
  return placed ? splitLines(placed.block.text) : [];
}

/** Where a span of a block stands in the document. */
export function rangeInFile(file: PlanFile, block: number, span: Span): Range {
  return rangeOfSpan(span, file.lineOf(block));
}
