import type { Locator, Page } from 'playwright-core';
import { eventually } from './eventually';
import { NOTHING_THERE } from './places';

const AT_ONCE_MS = 1000;

/** What a right click opens. */
export class ContextMenu {
  constructor(private readonly page: Page) {}

  async openOn(place: Locator): Promise<void> {
    // A tip of the row above would lie over the place.
    await this.page.mouse.move(...NOTHING_THERE);
    await this.page.locator('.context-view .monaco-hover:visible').waitFor({ state: 'hidden' });
    await place.click({ button: 'right' });
    await this.all.first().waitFor();
  }

  private get all(): Locator {
    return this.page.locator('.monaco-menu');
  }

  /** The entry of a menu or of a submenu that is open. */
  entry(title: string): Locator {
    return this.page.locator('.monaco-menu .action-label').getByText(title, { exact: true }).first();
  }

  /** Chooses an entry, which closes the menu. A menu that has just opened does not listen yet: then it is clicked again. */
  async choose(title: string): Promise<void> {
    await eventually(`the menu to close with ${title}`, async () => {
      await this.entry(title)
        .click({ timeout: AT_ONCE_MS })
        .catch(() => undefined);
      return (await this.all.count()) === 0;
    });
  }
}
