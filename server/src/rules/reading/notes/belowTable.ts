import { joinedText } from '../../../syntax/tree/tree';
import type { BlockView } from '../../blocks/blockView';

/** Whether a line stands right below a table or a caption: a note there is of the whole table, and no word is marked. */
export function isBelowTable({ nodes }: BlockView, line: number): boolean {
  const above = nodes.findLast(({ children, lastLine }) => children.length === 0 && lastLine < line);
  if (above?.kind !== 'caption' && above?.kind !== 'paragraph') return false;
  const isSentence = joinedText(above.texts).endsWith('。');
  return !isSentence && (above.kind === 'caption' || above.lastLine === line - 1);
}
