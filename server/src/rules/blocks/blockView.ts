import type { BlockFacts } from '../../plan/facts/facts';
import type { InBlock } from '../../plan/plan';
import type { RunningLine } from '../../plan/facts/runningText';
import { runningLines } from '../../plan/facts/runningText';
import { commentLinesIn } from '../../syntax/blocks/commentLines';
import type { PlacedBlock, ReadBlock } from '../../syntax/tree/document';
import type { Block, Node } from '../../syntax/tree/tree';
import { walk } from '../../syntax/tree/tree';
import { lineStarts, splitLines } from '../../text/lines';
import type { PlanConfig } from '../../workspace/configuration/planConfig';
import type { PlanFile } from '../../workspace/files/planFile';

/** A reading of a block, and what else it depended on. */
export interface Kept<Reading> {
  readonly by: unknown;
  readonly reading: Reading;
}

/** One block by itself, positions counted from its first line. The same object for as long as its text is the same. */
export class BlockView {
  /** The readings of it that are kept, by their kind. */
  readonly readings: (Kept<unknown> | undefined)[] = [];
  private allNodes: readonly Node[] | undefined;
  private splitText: readonly string[] | undefined;
  private starts: readonly number[] | undefined;
  private comments: ReadonlySet<number> | undefined;
  private running: readonly RunningLine[] | undefined;

  constructor(
    private readonly read: ReadBlock,
    readonly facts: BlockFacts,
    readonly config: PlanConfig,
  ) {}

  get tree(): Block {
    return this.read.tree;
  }

  get text(): string {
    return this.read.text;
  }

  /** Every node of the tree, parents first. */
  get nodes(): readonly Node[] {
    return (this.allNodes ??= walk(this.tree));
  }

  /** The block's lines as they are, without their ends. */
  get lines(): readonly string[] {
    return (this.splitText ??= splitLines(this.text));
  }

  /** Where each line begins in its text. */
  get lineStarts(): readonly number[] {
    return (this.starts ??= lineStarts(this.text));
  }

  /** The lines that are comments, from 0. */
  get commentLines(): ReadonlySet<number> {
    return (this.comments ??= commentLinesIn(this.tree, this.text));
  }

  get runningLines(): readonly RunningLine[] {
    return (this.running ??= runningLines(this.tree));
  }
}

const kept = new WeakMap<BlockFacts, BlockView>();
/** By the facts of a file, not by the file: one that rests stays, while its facts are to be forgotten. */
const ofFile = new WeakMap<readonly BlockFacts[], readonly BlockView[]>();

/** The blocks of a file as rules see them. */
export function viewsOf(file: PlanFile, config: PlanConfig): readonly BlockView[] {
  const wereRead = file.facts;
  let views = ofFile.get(wereRead);
  if (!views || views[0]?.config !== config) ofFile.set(wereRead, (views = wereRead.map(viewOf)));
  return views;

  function viewOf(facts: BlockFacts, at: number): BlockView {
    let view = kept.get(facts);
    if (view?.config !== config) {
      const { block } = file.document.blocks[at] as PlacedBlock;
      kept.set(facts, (view = new BlockView(block, facts, config)));
    }
    return view;
  }
}

/** What is found in blocks, with the number of each block. Most hold nothing, and cost no more than a look. */
export function inBlocks<Block, Fact>(
  blocks: readonly Block[],
  factsIn: (block: Block) => readonly Fact[],
): InBlock<Fact>[] {
  const found: InBlock<Fact>[] = [];
  for (let block = 0; block < blocks.length; block++) {
    for (const fact of factsIn(blocks[block] as Block)) found.push({ block, fact });
  }
  return found;
}
