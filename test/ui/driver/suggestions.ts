import type { Locator, Page } from 'playwright-core';

/** The list of suggestions at the cursor. */
export class Suggestions {
  constructor(private readonly page: Page) {}

  get rows(): Locator {
    return this.page.locator('.suggest-widget.visible .monaco-list-row');
  }

  /** Takes the suggestion with these words. */
  async take(words: string): Promise<void> {
    const row = this.rows.filter({ hasText: words }).first();
    await row.waitFor();
    await row.click();
  }
}
