import type { Spread } from '../book/book';
import type { Pointers } from './page';
import { Page } from './page';

/**
 * A spread of the book: a sheet, or the two sheets of a measure.
 * @param id tells the spread from the others of its page
 * @param pointers none where the page is to stand by itself
 */
export function spreadHtml(spread: Spread, id: string, pointers?: Pointers): string {
  if (spread.kind === 'opening') {
    return `<section class="sheet" id="${id}">\n${new Page(id, pointers).html(spread.blocks)}\n</section>`;
  }
  const { heading, left, right } = spread;
  const sheet = (side: string, html: string): string => `<section class="sheet ${side}">\n${html}\n</section>`;
  return `<article class="spread" id="${id}">
${sheet('left', new Page(`${id}-l`, pointers).html([heading, ...left]))}
${right.length > 0 ? sheet('right', new Page(`${id}-r`, pointers).html(right)) : ''}
</article>`;
}
