import type { Locator, Page } from 'playwright-core';
import type { Palette } from './palette';

/** The outline of the file in front. */
export class Outline {
  constructor(
    private readonly page: Page,
    private readonly palette: Palette,
  ) {}

  get rows(): Locator {
    return this.page.locator('.outline-pane .monaco-list-row');
  }

  /** Shows it, as tall as it can be, and waits for a row. */
  async show(name: string): Promise<void> {
    await this.page.locator('.explorer-viewlet .pane-header[aria-expanded="true"]').first().click();
    await this.palette.run('Explorer: Focus on Outline View');
    await this.row(name).waitFor();
  }

  row(name: string): Locator {
    return this.rows.filter({ hasText: name }).first();
  }

  /** How deep a row stands, from 1. */
  async level(name: string): Promise<number> {
    return Number(await this.row(name).getAttribute('aria-level'));
  }
}
