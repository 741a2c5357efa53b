import { message } from '../../text/message';
import { rangeInFile } from '../../workspace/planFile';
import { inBlocks } from '../blocks/blockView';
import { writeInstead } from '../fixes/fix';
import { namesListed, suspectsIn } from '../reading/programmes/suspects';
import type { FileContext, Found } from '../rule';

/**
 * The mentions in 「」 that name a programme with other brackets or quotes than its listings do. It is found all the same,
 * so this is told softly.
 */
export function spelledOtherwise(context: FileContext): Found[] {
  const { file, edition } = context;
  return inBlocks(suspectsIn(context), ({ respelled }) => respelled).flatMap(({ block, fact: mention }): Found[] =>
    namesListed(edition, mention.key)
      .slice(0, 1)
      .map((name) => ({
        range: rangeInFile(file, block, mention),
        level: 'hint',
        message: message('This programme is listed as “{0}”.', name),
        fixes: () => [writeInstead(file, block, mention, name)],
      })),
  );
}
