import { COMMENT_OPENING } from '../lines/comments';
import type { Block } from '../tree/tree';
import { walk } from '../tree/tree';

const NONE: ReadonlySet<number> = new Set();

/** The lines of a block that are comments, from 0. Most blocks have none, and are not walked through. */
export function commentLinesIn(block: Block, text: string): ReadonlySet<number> {
  if (!text.includes(COMMENT_OPENING)) return NONE;
  return new Set(walk(block).flatMap((node) => (node.kind === 'comment' ? node.texts.map(({ line }) => line) : [])));
}
