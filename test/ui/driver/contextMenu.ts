import type { Locator, Page } from 'playwright-core';

/** What a right click opens. */
export class ContextMenu {
  constructor(private readonly page: Page) {}

  async openOn(place: Locator): Promise<void> {
    await place.click({ button: 'right' });
    await this.page.locator('.monaco-menu').first().waitFor();
  }

  /** The entry of a menu or of a submenu that is open. */
  entry(title: string): Locator {
    return this.page.locator('.monaco-menu .action-label').getByText(title, { exact: true }).first();
  }

  /** Chooses an entry, through the submenus that lead to it. */
  async choose(...titles: readonly string[]): Promise<void> {
    for (const title of titles) await this.entry(title).click();
  }
}
