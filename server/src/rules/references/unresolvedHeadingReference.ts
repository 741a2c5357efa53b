import type { HeadingReferenceFact } from '../../plan/facts';
import { numberKey } from '../../plan/plan';
import { message } from '../../text/message';
import type { Edition } from '../../workspace/edition';
import { isPartial } from '../../workspace/edition';
import { rangeInFile } from '../../workspace/planFile';
import { strategiesNumbered } from '../../workspace/resolve';
import type { FileRule } from '../rule';

/** The text refers to a measure or a strategy (施策2-3, 戦略3) that is not there. A bare `2-3` may mean anything. */
export const unresolvedHeadingReference: FileRule = {
  code: 'unresolved-heading-reference',
  level: 'warning',
  ofForm: true,
  scope: 'file',
  check: ({ file, edition }) =>
    file.facts.flatMap(({ headingReferences }, block) =>
      headingReferences
        .filter((reference) => /^[^0-9０-９]/.test(reference.text) && !isThere(edition, reference))
        .map((reference) => {
          const range = rangeInFile(file, block, reference);
          return mayBeElsewhere(edition, reference)
            ? {
                range,
                message: message('“{0}” is not found. It may stand in a strategy that is not here.', reference.text),
                level: 'info' as const,
              }
            : { range, message: message('“{0}” is not found.', reference.text) };
        }),
    ),
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
