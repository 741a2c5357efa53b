import type { BlockFacts } from '../plan/facts';
import type { RunningLine } from '../plan/runningText';
import { runningLines } from '../plan/runningText';
import type { ReadBlock } from '../syntax/document';
import type { Block } from '../syntax/tree';
import { splitLines } from '../text/lines';
import type { PlanConfig } from '../workspace/planConfig';
import type { PlanFile } from '../workspace/planFile';

/** One block by itself, positions counted from its first line. The same object for as long as its text is the same. */
export class BlockView {
  private splitText: readonly string[] | undefined;
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

  /** The block's lines as they are, without their ends. */
  get lines(): readonly string[] {
    return (this.splitText ??= splitLines(this.text));
  }

  get runningLines(): readonly RunningLine[] {
    return (this.running ??= runningLines(this.tree));
  }
}

const kept = new WeakMap<BlockFacts, BlockView>();

/** The blocks of a file as rules see them. */
export function viewsOf(file: PlanFile, config: PlanConfig): BlockView[] {
  return file.document.blocks.flatMap(({ block }, at) => {
    const facts = file.facts[at];
    if (!facts) return [];
    let view = kept.get(facts);
    if (view?.config !== config) kept.set(facts, (view = new BlockView(block, facts, config)));
    return [view];
  });
}

/** Makes a reading of single blocks that is kept for as long as the block is the same. */
export function perBlock<Reading>(read: (view: BlockView) => Reading): (view: BlockView) => Reading {
  const readings = new WeakMap<BlockView, { readonly reading: Reading }>();
  return (view) => {
    let known = readings.get(view);
    if (!known) readings.set(view, (known = { reading: read(view) }));
    return known.reading;
  };
}

/** As `perBlock`, for a reading that depends on one thing more: it is read again when that is another one. */
export function perBlockAnd<Other, Reading>(
  read: (view: BlockView, other: Other) => Reading,
): (view: BlockView, other: Other) => Reading {
  const readings = new WeakMap<BlockView, { readonly other: Other; readonly reading: Reading }>();
  return (view, other) => {
    let known = readings.get(view);
    if (known?.other !== other) readings.set(view, (known = { other, reading: read(view, other) }));
    return known.reading;
  };
}
