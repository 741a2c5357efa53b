import { cp, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { CodeEditor } from './codeEditor';
import { eventually } from './eventually';
import { JapaneseInput } from './japaneseInput';
import { Outline } from './outline';
import { Palette } from './palette';
import { Problems } from './problems';
import { restoreFolder } from './restoreFolder';
import { setting } from './setting';
import { Suggestions } from './suggestions';

export type Language = 'ja-JP' | 'en-US';

const VIEWPORT = { width: 1280, height: 860 };

/** A VS Code window on a copy of a folder, as a person sees and drives it. */
export class VSCode {
  readonly palette: Palette;
  readonly editor: CodeEditor;
  readonly outline: Outline;
  readonly problems: Problems;
  readonly suggestions: Suggestions;
  readonly japanese: JapaneseInput;

  private constructor(
    readonly page: Page,
    private readonly browser: Browser,
    private readonly source: string,
    private readonly folder: string,
  ) {
    this.palette = new Palette(page);
    this.editor = new CodeEditor(page, this.palette);
    this.outline = new Outline(page, this.palette);
    this.problems = new Problems(page);
    this.suggestions = new Suggestions(page);
    this.japanese = new JapaneseInput(page);
  }

  /**
   * @param source the folder to copy and open
   * @param language of the person before it
   */
  static async open(source: string, language: Language): Promise<VSCode> {
    const folder = await mkdtemp(join(tmpdir(), 'shisaku-plans-'));
    await cp(source, folder, { recursive: true });
    const { authority, browser: launch } = setting();
    const browser = await chromium.launch(launch);
    const context = await browser.newContext({ viewport: VIEWPORT, locale: language });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    // Nothing but this machine is ever asked.
    await context.route(
      ({ hostname }) => hostname !== '127.0.0.1',
      (route) => route.abort(),
    );
    const page = await context.newPage();
    await page.goto(`http://${authority}/?folder=${encodeURIComponent(folder)}`);
    await page.locator('.monaco-workbench .part.editor').waitFor();
    await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor();
    return new VSCode(page, browser, source, folder);
  }

  /** The text of a file of the folder, as it is on disk. */
  read(name: string): Promise<string> {
    return readFile(join(this.folder, name), 'utf8');
  }

  readBytes(name: string): Promise<Uint8Array> {
    return readFile(join(this.folder, name));
  }

  /** Saves the file in front and gives what is then on disk. */
  async save(name: string): Promise<string> {
    const path = join(this.folder, name);
    const { mtimeMs: before } = await stat(path);
    await this.page.keyboard.press('Control+KeyS');
    await this.page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
    await eventually('the file to be written', async () => {
      const { mtimeMs, size } = await stat(path);
      return mtimeMs > before && size > 0;
    });
    return this.read(name);
  }

  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: join(setting().screenshots, `${name}.png`), animations: 'disabled' });
  }

  /** Leaves the window as one that has just been opened: nothing of what was done in it is kept. */
  async tidyUp(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.palette.run('View: Close All Editors');
    const tabs = this.page.locator('.part.editor .tab');
    const refusal = this.page.getByRole('dialog').getByRole('button', { name: "Don't Save" });
    await eventually('the editors to close', async () => {
      if (await refusal.isVisible()) await refusal.click();
      return (await tabs.count()) === 0;
    });
    await restoreFolder(this.folder, this.source);
    await this.palette.run('Notifications: Clear All Notifications');
    await this.palette.run('Explorer: Focus on Folders View');
  }

  async close(): Promise<void> {
    await this.browser.close();
    await rm(this.folder, { recursive: true, force: true });
  }
}
