import type { Opening, Spread } from '../book/book';
import { Page } from './page';

/**
 * A leaf of the book: a sheet, or the two sheets of a measure.
 * @param id tells the leaf from the others of its page
 * @param here the line of the block to point out
 */
export function leafHtml(leaf: Opening | Spread, id: string, here?: number): string {
  if (leaf.kind === 'opening') {
    return `<section class="sheet" id="${id}">\n${new Page(id, here).html(leaf.blocks)}\n</section>`;
  }
  const { heading, left, right } = leaf;
  const sheet = (side: string, html: string): string => `<section class="sheet ${side}">\n${html}\n</section>`;
  return `<article class="spread" id="${id}">
${sheet('left', new Page(`${id}-l`, here).html([heading, ...left]))}
${right.length > 0 ? sheet('right', new Page(`${id}-r`, here).html(right)) : ''}
</article>`;
}
