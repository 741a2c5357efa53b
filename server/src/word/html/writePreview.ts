import type { Book } from '../book/book';
import { blocksOfSpread } from '../book/book';
import type { TypefaceName } from '../choices/typefaces';
import { framed } from './frame';
import { spreadHtml } from './spread';

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
 * The spread of a book on which a line of the plan is printed, as a page of its own that points the line out; each of its
 * blocks leads to its own line.
 */
export function writePreview({ chapters }: Book, { line, linkTo }: Preview, typeface: TypefaceName): string {
  const spreads = chapters.flatMap((chapter) => chapter.spreads);
  const spread = spreads.findLast((each) => (blocksOfSpread(each)[0]?.line ?? 0) <= line) ?? spreads[0];
  if (!spread) return framed(typeface, { title: '', body: '<section class="sheet"></section>' });
  const here = blocksOfSpread(spread).findLast((block) => block.kind !== 'comment' && block.line <= line);
  return framed(typeface, {
    title: '',
    body: spreadHtml(spread, 'preview', { here: here?.line, linkTo }),
    style: POINTED_OUT,
  });
}
