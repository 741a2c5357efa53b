import type { Page } from 'playwright-core';

/** The words of each element, and what the editor shows in it that is no text of the file. */
export function wordsShown(page: Page, selector: string): Promise<string[]> {
  return page.evaluate<string[]>(`[...document.querySelectorAll('${selector}')].map((line) => {
    const shown = [...line.querySelectorAll('span')].map((each) => getComputedStyle(each, '::after').content);
    return line.innerText + shown.map((each) => /^"(.*)"$/.exec(each)?.[1] ?? '').join('');
  })`);
}
