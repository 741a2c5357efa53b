import type { CDPSession, Page } from 'playwright-core';

/** Types as through a Japanese IME: what is being composed stands in the text, is converted, then settled. */
export class JapaneseInput {
  constructor(private readonly page: Page) {}

  /**
   * @param stages what stands there while it is composed, in turn: `せ`, `せさ`, `せさく`, `施策`
   * @param settled what is left when it is settled
   */
  async compose(stages: readonly string[], settled: string): Promise<void> {
    const browser = await this.page.context().newCDPSession(this.page);
    for (const text of stages) await show(browser, text);
    await browser.send('Input.insertText', { text: settled });
    await browser.detach();
  }
}

async function show(browser: CDPSession, text: string): Promise<void> {
  await browser.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
}
