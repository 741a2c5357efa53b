import type { Locator, Page } from 'playwright-core';

/** The list of all findings. */
export class Problems {
  constructor(private readonly page: Page) {}

  get rows(): Locator {
    return this.page.locator('.markers-panel .monaco-list-row');
  }

  async show(): Promise<void> {
    // The key that shows the list hides it, where it is shown and has the keys.
    if (!(await this.rows.first().isVisible())) await this.page.keyboard.press('Control+Shift+KeyM');
    await this.rows.first().waitFor();
  }

  /** The findings of a rule. */
  of(code: string): Locator {
    return this.rows.filter({ hasText: code });
  }
}
