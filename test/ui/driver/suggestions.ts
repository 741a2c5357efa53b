import type { Locator, Page } from 'playwright-core';
import { eventually } from './eventually';

const COMES_WITHIN_MS = 4000;

/** The list of suggestions at the cursor. */
export class Suggestions {
  constructor(private readonly page: Page) {}

  get rows(): Locator {
    return this.page.locator('.suggest-widget.visible .monaco-list-row');
  }

  /** Types a character with which such a suggestion comes. A busy editor may miss it: then it is typed again. */
  async comeWith(character: string, words: RegExp): Promise<void> {
    const row = this.rows.filter({ hasText: words }).first();
    await eventually(`a suggestion of ${String(words)}`, async () => {
      await this.page.keyboard.type(character);
      const hasCome = await row.waitFor({ timeout: COMES_WITHIN_MS }).then(
        () => true,
        () => false,
      );
      if (!hasCome) await this.page.keyboard.press('Backspace');
      return hasCome;
    });
  }

  /** Takes the suggestion with these words. */
  async take(words: string): Promise<void> {
    const row = this.rows.filter({ hasText: words }).first();
    await row.waitFor();
    await row.click();
  }
}
