import type { HeadingReferenceFact } from '../../plan/facts/facts';
import { numberKey } from '../../syntax/tree/line';
import { message } from '../../text/message';
import type { Edition } from '../../workspace/editions/edition';
import { isPartial } from '../../workspace/editions/isPartial';
import { rangeInFile } from '../../workspace/files/location';
import { strategiesNumbered } from '../../workspace/resolver/headings';
import { inBlocks } from '../blocks/blockView';
import { isOfOthers } from '../reading/sentences/othersWords';
import type { FileRule } from '../rule';

/** The text refers to a measure or a strategy (施策2-3, 戦略3) that is not there. A bare `2-3` may mean anything. */
export const unresolvedHeadingReference: FileRule = {
  code: 'unresolved-heading-reference',
  summary: message('The text refers to a measure or a strategy that is not there.'),
  level: 'warning',
  ofForm: true,
  scope: 'file',
  check: ({ file, edition, views }) =>
    inBlocks(file.facts, ({ headingReferences }) => headingReferences)
      .filter(({ fact }) => /^[^0-9０-９Ⅰ-Ⅻ]/.test(fact.text) && !isThere(edition, fact))
      .filter(({ block, fact }) => !isOfOthers((views[block]?.lines[fact.line] ?? '').slice(0, fact.start)))
      .map(({ block, fact }) => {
        const range = rangeInFile(file, block, fact);
        return mayBeElsewhere(edition, fact)
          ? {
              range,
              message: message('“{0}” is not found. It may stand in a strategy that is not here.', fact.text),
              level: 'info' as const,
            }
          : { range, message: message('“{0}” is not found.', fact.text) };
      }),
};

/** A measure that is only listed is there too: that its body is missing is another matter. */
function isThere(edition: Edition, { strategy, index }: HeadingReferenceFact): boolean {
  const found = strategiesNumbered(edition, strategy);
  if (index === undefined) return found.length > 0;
  const wanted = numberKey({ strategy, index });
  return found.some(({ strategy: { listed, measures } }) =>
    [...listed, ...measures].some(({ fact }) => numberKey(fact.number) === wanted),
  );
}

function mayBeElsewhere(edition: Edition, { strategy }: HeadingReferenceFact): boolean {
  return isPartial(edition) && strategiesNumbered(edition, strategy).length === 0;
}
