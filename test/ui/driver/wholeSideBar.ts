import type { Locator, Page } from 'playwright-core';

/** The side bar where a single view has it for itself: its header is the side bar's. */
export class WholeSideBar {
  constructor(private readonly page: Page) {}

  get rows(): Locator {
    return this.page.locator('.sidebar .pane-body .monaco-list-row');
  }

  row(words: string): Locator {
    return this.rows.filter({ hasText: words }).first();
  }

  checkbox(words: string): Locator {
    return this.row(words).getByRole('checkbox');
  }

  async expand(words: string): Promise<void> {
    await this.row(words).locator('.monaco-tl-twistie.collapsed').click();
  }

  /** A button in the header. */
  async press(title: string): Promise<void> {
    await this.button(title).click();
  }

  /** As people press who are used to icons on a desktop. */
  async pressTwice(title: string): Promise<void> {
    await this.button(title).dblclick();
  }

  private button(title: string): Locator {
    return this.page.locator(`.sidebar a.action-label[aria-label="${title}"]`).first();
  }
}
