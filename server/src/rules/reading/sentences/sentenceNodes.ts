import type { Item, ListedMeasure, Note, Text, Words } from '../../../syntax/tree/tree';
import type { BlockView } from '../../blocks/blockView';
import { perBlock } from '../../blocks/perBlock';
import { isSignedTitle } from '../sections/headingLevels';

/** A node whose words are a sentence or more, maybe over several lines. */
export type SentenceNode = (Item | Note | Text) & { readonly texts: readonly [Words, ...Words[]] };

const ALWAYS: readonly string[] = ['bullet', 'point', 'direction', 'item', 'note'];

/** The nodes of a block that hold sentences: no headings, captions, listed titles or comments. */
export const sentenceNodes = perBlock((view: BlockView): SentenceNode[] =>
  view.nodes.filter(
    (node): node is SentenceNode => 'texts' in node && holdsSentence(node) && !isTitleAlone(view, node),
  ),
);

function isTitleAlone(view: BlockView, node: Item | Note | Text | ListedMeasure): boolean {
  const [first, ...others] = node.texts;
  const isNamed = node.kind === 'item' && node.programmes.length > 0;
  return first !== undefined && others.length === 0 && !isNamed && isSignedTitle(view, first);
}

function holdsSentence({ kind, texts }: Item | Note | Text | ListedMeasure): boolean {
  if (texts.length === 0) return false;
  return ALWAYS.includes(kind) || (kind === 'paragraph' && /。[)）」]?$/.test(texts.at(-1)?.text ?? ''));
}
