import type { Form } from '../../form/form';
import { hasLoneBracket } from '../../plan/words/brackets';
import type { Node, Words } from '../../syntax/tree/tree';
import { walk } from '../../syntax/tree/tree';
import { foldHeading } from '../../text/characters';
import { message } from '../../text/message';
import { initiativeSections } from '../reading/sections/initiatives';
import type { BlockRule } from '../rule';

const MARK_AT_END = /[【［〔[]([^【［〔[\]］〕】]{1,12})[\]］〕】](?:\*\*)?$/;

/** A mark stands where no programme is named. */
export const markWithoutListing: BlockRule = {
  code: 'mark-without-listing',
  summary: message('A mark stands beside no programme.'),
  level: 'warning',
  ofForm: true,
  scope: 'block',
  check: (view) =>
    initiativeSections(view)
      .flatMap(walk)
      .flatMap((node) => unnamed(node))
      .flatMap((words) => {
        const mark = MARK_AT_END.exec(words.text);
        // A programme that a lone bracket keeps from being read is there all the same.
        if (!mark || !isMark(mark[1] ?? '', view.config.form) || hasLoneBracket(words)) return [];
        const start = words.start + mark.index;
        const text = mark[0].replace(/(?<!\*)\*+$/, '');
        return [
          {
            span: { line: words.line, start, end: start + text.length },
            message: message('{0} stands beside no programme.', text),
          },
        ];
      }),
};

/** The last line of an item, a caption or a sentence that names no programme; comments speak to nobody. */
function unnamed(node: Node): Words[] {
  const isNamed = node.kind === 'item' && node.programmes.length > 0;
  return isNamed || node.kind === 'comment' || !('texts' in node) ? [] : node.texts.slice(-1);
}

function isMark(words: string, { marks }: Form): boolean {
  const folded = foldHeading(words);
  return [...marks.relisted, ...marks.listedElsewhere].some((word) => folded.startsWith(foldHeading(word)));
}
