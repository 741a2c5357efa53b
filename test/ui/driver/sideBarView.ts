import type { Locator, Page } from 'playwright-core';
import type { Palette } from './palette';

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

  async expand(words: string): Promise<void> {
    await this.row(words).locator('.monaco-tl-twistie.collapsed').click();
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
