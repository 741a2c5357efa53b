import type { PlanSummary } from '../workspace/files/planSummary';
import type { BlockSummary, BlockNames } from '../workspace/index/blockSummary';

/** The summary of a plan as JSON, which costs less to send and to keep than very many small objects. */
export interface PackedSummary {
  /** All but its names. */
  readonly rest: string;
  readonly names: string;
}

/** Packs what is sent from a worker, or kept on the disk. */
export function packed({ blocks: { names, ...blocks }, ...summary }: PlanSummary): PackedSummary {
  return { rest: JSON.stringify({ ...summary, blocks }), names: JSON.stringify(names) };
}

/** As it was before it was packed; its names stay packed until somebody asks for them. */
export function unpacked({ rest, names }: PackedSummary): PlanSummary {
  const { blocks, ...summary } = JSON.parse(rest) as PlanWithoutNames;
  return { ...summary, blocks: new UnpackedBlockSummary(blocks, names) };
}

type PlanWithoutNames = Omit<PlanSummary, 'blocks'> & { readonly blocks: Omit<BlockSummary, 'names'> };

class UnpackedBlockSummary implements BlockSummary {
  readonly keys: BlockSummary['keys'];
  readonly loose: BlockSummary['loose'];
  readonly named: string;
  readonly unread: BlockSummary['unread'];
  private known: BlockSummary['names'] | undefined;

  constructor(
    { keys, loose, named, unread }: Omit<BlockSummary, 'names'>,
    private packedNames: string,
  ) {
    this.keys = keys;
    this.loose = loose;
    this.named = named;
    this.unread = unread;
  }

  get names(): BlockSummary['names'] {
    this.known ??= JSON.parse(this.packedNames) as BlockNames[];
    this.packedNames = '';
    return this.known;
  }
}
