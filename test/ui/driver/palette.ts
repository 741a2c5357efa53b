import type { Locator, Page } from 'playwright-core';

/** The command palette, and what else asks in the same box. */
export class Palette {
  constructor(private readonly page: Page) {}

  /** Runs a command by its title. */
  async run(title: string): Promise<void> {
    await this.choose('F1', `>${title}`, title);
  }

  /** Runs a command that asks in the same box for more, and waits for its question. */
  async runAsking(title: string, question: string): Promise<void> {
    await this.type('F1', `>${title}`, title);
    await this.page.keyboard.press('Enter');
    const box = this.page.locator('.quick-input-widget');
    await box.getByPlaceholder(question).or(box.locator('.quick-input-title').getByText(question)).waitFor();
  }

  /** Opens a file of the folder by the end of its path. */
  async openFile(path: string): Promise<void> {
    await this.choose('Control+KeyP', path, ...path.split('/'));
  }

  /** Goes to what the workspace calls by a name, of which a part is typed. */
  async goToSymbol(typed: string, name: string): Promise<void> {
    await this.choose('Control+KeyT', `#${typed}`, name);
  }

  async goToLine(line: number): Promise<void> {
    await this.choose('Control+KeyG', `:${line}`, String(line));
  }

  /** Opens the box with a key, types, and takes the first row once it is the one meant: it has all the words. */
  private async choose(key: string, typed: string, ...words: readonly string[]): Promise<void> {
    const box = await this.type(key, typed, ...words);
    // What was chosen before may have come first, and keeps the focus when it is moved down.
    await this.page.keyboard.press('Control+Home');
    await this.page.keyboard.press('Enter');
    await box.waitFor({ state: 'hidden' });
  }

  private async type(key: string, typed: string, ...words: readonly string[]): Promise<Locator> {
    const box = this.page.locator('.quick-input-widget .quick-input-box input');
    await this.page.keyboard.press(key);
    await box.waitFor();
    await box.fill(typed);
    const first = this.page.locator('.quick-input-list .monaco-list-row[data-index="0"]');
    await words.reduce((row, hasText) => row.filter({ hasText }), first).waitFor();
    return box;
  }
}
