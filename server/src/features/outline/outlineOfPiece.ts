import type { Piece } from '../../workspace/resolver/pieces';
import { outlineOf } from './outline';
import type { OutlineNode } from './outlineNode';

/** What stands in a piece, as the outline of its file tells it: below the strategy's heading, where it has one. */
export function outlineOfPiece({ file, strategy, place }: Piece): readonly OutlineNode[] {
  const outline = outlineOf(file);
  if (strategy.title === null) return outline.filter(({ kind }) => kind !== 'strategy');
  const headedBefore = file.strategies.slice(0, place).filter(({ title }) => title !== null).length;
  return outline.filter(({ kind }) => kind === 'strategy')[headedBefore]?.children ?? [];
}
