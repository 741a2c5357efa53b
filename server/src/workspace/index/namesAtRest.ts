import type { InBlock } from '../../plan/plan';
import type { ListingSummary, MentionSummary, BlockNames } from './blockSummary';
import type { NamedHere, NamesByKey } from './nameTable';
import { looseKeyIn } from './nameTable';

/** The names of a file that is seldom asked for them: looked through each time, where a table would have to be kept. */
export class NamesAtRest implements NamesByKey<ListingSummary, MentionSummary> {
  constructor(private readonly blocks: readonly BlockNames[]) {}

  get(key: string): NamedHere<ListingSummary, MentionSummary> | undefined {
    const loose = looseKeyIn(key);
    const isMeant = ({ key: own, looseKey }: MentionSummary | ListingSummary) =>
      loose === undefined ? own === key : looseKey === loose;
    const programmes = this.inBlocks(
      (block) => block.programmes,
      (listing) => isMeant(listing) || listing.aliasKeys.includes(key),
    );
    const mentions = this.inBlocks((block) => block.mentions, isMeant);
    return programmes.length + mentions.length > 0 ? { programmes, mentions } : undefined;
  }

  private inBlocks<Fact>(
    pick: (block: BlockNames) => readonly Fact[],
    isMeant: (fact: Fact) => boolean,
  ): InBlock<Fact>[] {
    return this.blocks.flatMap((here, block) =>
      pick(here)
        .filter(isMeant)
        .map((fact) => ({ block, fact })),
    );
  }
}
