import type { Item, Node } from '../../syntax/tree';
import { walk } from '../../syntax/tree';
import { message } from '../../text/message';
import { readBrackets } from '../brackets';
import type { BlockRule } from '../rule';
import { initiativeSections, isWritten } from './initiatives';

const MARK_AT_END = /[】］〕\]]\**$/;

/** An item names no programme. Where a bracket or a mark is at fault, other rules say so. */
export const itemWithoutProgramme: BlockRule = {
  code: 'item-without-programme',
  level: 'warning',
  ofForm: true,
  scope: 'block',
  check: (view) =>
    initiativeSections(view)
      .flatMap((section) => Array.from(walk(section)))
      .filter(isUnnamed)
      .flatMap(({ texts }) => {
        const span = texts.at(-1);
        return span ? [{ span, message: message('This item names no programme.') }] : [];
      }),
};

function isUnnamed(node: Node): node is Item {
  if (node.kind !== 'item' || !isWritten(node) || node.programmes.length > 0) return false;
  const text = node.texts.map((words) => words.text).join('');
  return readBrackets(node.texts).lone.length === 0 && !MARK_AT_END.test(text);
}
