import type { Locator, Page } from 'playwright-core';
import { eventually } from './eventually';
import type { Palette } from './palette';

const AT_ONCE_MS = 1000;

/** A tree in the side bar. */
export class SideBarView {
  /** @param name as its header shows it */
  constructor(
    private readonly page: Page,
    private readonly palette: Palette,
    private readonly name: string,
  ) {}

  get pane(): Locator {
    const title = this.page.locator('.pane-header h3.title').getByText(this.name, { exact: true });
    return this.page.locator('.sidebar .pane').filter({ has: title });
  }

  get rows(): Locator {
    return this.pane.locator('.monaco-list-row');
  }

  get selected(): Locator {
    return this.pane.locator('.monaco-list-row.selected');
  }

  row(words: string): Locator {
    return this.rows.filter({ hasText: words }).first();
  }

  async show(): Promise<void> {
    await this.palette.run(`Focus on ${this.name} View`);
    await this.rows.first().waitFor();
  }

  /** Opens a branch. A click may be lost while the tree follows the cursor: then it is clicked again. */
  async expand(words: string): Promise<void> {
    const row = this.row(words);
    await eventually(`${words} to open`, async () => {
      await row
        .locator('.monaco-tl-twistie.collapsed')
        .click({ timeout: AT_ONCE_MS })
        .catch(() => undefined);
      return (await row.getAttribute('aria-expanded')) === 'true';
    });
  }

  /** What a screen reader says of a row: its tooltip. */
  async told(words: string): Promise<string> {
    return (await this.row(words).getAttribute('aria-label')) ?? '';
  }

  /** A button in the header. */
  async press(title: string): Promise<void> {
    await this.pane.locator('.pane-header').hover();
    await this.pane.locator(`.pane-header a.action-label[aria-label="${title}"]`).click();
  }
}
