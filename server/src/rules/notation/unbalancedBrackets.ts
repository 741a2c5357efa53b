import type { LoneBracket } from '../../plan/words/brackets';
import { readBrackets } from '../../plan/words/brackets';
import { nodeBrackets } from '../reading/sentences/nodeBrackets';
import type { Words } from '../../syntax/tree/tree';
import { message } from '../../text/message';
import type { BlockView } from '../blocks/blockView';
import { writeInstead } from '../fixes/fix';
import type { BlockRule, FoundInBlock } from '../rule';

/** A bracket lacks its other half. */
export const unbalancedBrackets: BlockRule = {
  code: 'unbalanced-brackets',
  summary: message('A bracket lacks its other half.'),
  level: 'warning',
  ofForm: true,
  scope: 'block',
  check: (view) => {
    const inTitle = readBrackets(titleOf(view)).lone;
    const inText = nodeBrackets(view).flatMap(({ lone }) => lone);
    return withoutBroken(inTitle, inText).map(found);
  },
};

function titleOf({ tree }: BlockView): Words[] {
  return 'title' in tree ? [tree.title] : [];
}

/** A title that breaks off may close its bracket in its rest, further down. */
function withoutBroken(inTitle: readonly LoneBracket[], inText: readonly LoneBracket[]): LoneBracket[] {
  const left = [...inText];
  const titles = inTitle.filter((bracket) => {
    const rest = bracket.opens ? left.findIndex(({ opens }) => !opens) : -1;
    if (rest !== -1) left.splice(rest, 1);
    return rest === -1;
  });
  return [...titles, ...left];
}

function found({ opens, meant, text, ...span }: LoneBracket): FoundInBlock {
  return {
    span,
    message: opens ? message('“{0}” is never closed.', text) : message('“{0}” was never opened.', text),
    ...(meant !== undefined && {
      fixes: ({ file, block }) => [writeInstead(file, block, span, meant)],
    }),
  };
}
