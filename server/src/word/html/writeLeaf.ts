import type { Book, BookBlock, Opening, Spread } from '../book/book';
import type { TypefaceName } from '../typefaces';
import { framed } from './frame';
import { leafHtml } from './leaf';

/**
 * The page opens where its block is pointed out, in a browser that knows how. What scrolls is the body, not the window:
 * editors put a window's old place back. In other browsers the window does, and they put it back.
 */
const POINTED_OUT = `
.here { box-shadow: -.35rem 0 0 -.1rem var(--rule); scroll-initial-target: nearest; scroll-snap-align: center; }
@supports (scroll-initial-target: nearest) {
  html { overflow: hidden; }
  body { height: 100vh; max-width: none; overflow: auto; }
}
h2, h3, h4, h5, p, li, .sheet div { position: relative; }
a.to { position: absolute; inset: 0 -.3rem; border-radius: .2rem; }
a.to:hover { background: rgba(32, 96, 192, .08); }
sup a { position: relative; z-index: 1; }`;

/** Where in the plan a preview is, and what a click on it does. */
export interface Preview {
  /** The line of the plan at which somebody is, from 0. */
  readonly line: number;
  /** The address that leads to a line of the plan. */
  readonly linkTo: (line: number) => string;
}

/**
 * The leaf of a book on which a line of the plan is printed, as a page of its own that points the line out; each of its
 * blocks leads to its own line.
 */
export function writeLeaf({ chapters }: Book, { line, linkTo }: Preview, typeface: TypefaceName): string {
  const leaves = chapters.flatMap((chapter) => chapter.leaves);
  const leaf = leaves.findLast((each) => (blocksOf(each)[0]?.line ?? 0) <= line) ?? leaves[0];
  if (!leaf) return framed(typeface, { title: '', body: '<section class="sheet"></section>' });
  const here = blocksOf(leaf).findLast((block) => block.kind !== 'comment' && block.line <= line);
  return framed(typeface, {
    title: '',
    body: leafHtml(leaf, 'leaf', { here: here?.line, linkTo }),
    style: POINTED_OUT,
  });
}

function blocksOf(leaf: Opening | Spread): readonly BookBlock[] {
  return leaf.kind === 'opening' ? leaf.blocks : [leaf.heading, ...leaf.left, ...leaf.right];
}
