import type { Locator, Page } from 'playwright-core';
import { eventually } from './eventually';
import type { Palette } from './palette';
import { NOTHING_THERE } from './places';
import { wordsShown } from './wordsShown';

// In the text where there is room before it, else beside the line number.
const LIGHT_BULB = '.lightBulbWidget:visible, [class*="codicon-gutter-lightbulb"]:visible';

/** The menu of fixes, without what opens beside a row of it. */
const FIXES = '.action-widget:not(.action-list-submenu-panel)';

const STICKY_LINES = '.sticky-widget .sticky-line-content';

const TOLD_WITHIN_MS = 3000;
const AT_ONCE_MS = 1000;
/** A search that is gone may have the keys yet. */
const IS_IN_TEXT = "document.activeElement?.matches('.monaco-editor :not(.find-widget *)') ?? false";

const STATUS = '[id="status.editor.selection"]';

/** The text editor in the middle of the window. */
export class CodeEditor {
  constructor(
    private readonly page: Page,
    private readonly palette: Palette,
  ) {}

  get breadcrumbs(): Locator {
    return this.page.locator('.breadcrumbs-control .monaco-breadcrumb-item');
  }

  get stickyLines(): Locator {
    return this.page.locator(STICKY_LINES);
  }

  /** What stays above the text while it is scrolled, from the top; blanks and line numbers left out. */
  async stickyTexts(): Promise<string[]> {
    const texts = await wordsShown(this.page, STICKY_LINES);
    return texts.map((text) => text.replace(/\s+/g, ' ').trim());
  }

  /** The wavy lines under faulty words, of one level. */
  squiggles(level: 'error' | 'warning' | 'info'): Locator {
    return this.page.locator(`.editor-instance .squiggly-${level}`);
  }

  get hover(): Locator {
    return this.page.locator('.monaco-hover:not(.hidden) .hover-contents').first();
  }

  private get fixes(): Locator {
    return this.page.locator(`${FIXES} .monaco-list-row.action`);
  }

  /** Opens a file by the end of its path. A list of files that changes under the Enter opens another one: then it is tried again. */
  async open(path: string): Promise<void> {
    await eventually(`${path} to be open`, async () => {
      await this.palette.openFile(path);
      await this.inFront(path.replace(/^.*\//, ''));
      const crumbs = await this.breadcrumbs.allInnerTexts();
      return crumbs
        .map((crumb) => crumb.trim())
        .join('/')
        .includes(path);
    });
  }

  /** Waits until a file is in front. */
  async inFront(name: string): Promise<void> {
    await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
    await this.page.locator('.editor-instance .monaco-editor .view-lines').waitFor();
  }

  /** Waits until the cursor stands in a line with such a text. */
  async inLine(text: RegExp): Promise<void> {
    await eventually(`the cursor to stand in a line with ${String(text)}`, async () => text.test(await this.line()));
  }

  /** The text of the cursor's whole line: with nothing selected, that is what copying takes. */
  private async line(): Promise<string> {
    await this.focus();
    await this.page.evaluate("navigator.clipboard.writeText('')");
    await this.page.keyboard.press('Control+KeyC');
    let line = '';
    await eventually('the line to be copied', async () => {
      line = String(await this.page.evaluate('navigator.clipboard.readText()'));
      return line !== '';
    });
    return line;
  }

  /** Selects the nth occurrence (from 1) of some words, by searching for them. */
  async select(words: string, nth = 1): Promise<void> {
    // A tip under the mouse would take an Escape that is to end the search.
    await this.page.mouse.move(...NOTHING_THERE);
    // A search that is opened again tells for a moment what it told when it was closed.
    await eventually(`${words} to be selected`, async () => {
      await this.searchFor(words, nth);
      return (await this.selectedLength()) === words.length;
    });
  }

  private async searchFor(words: string, nth: number): Promise<void> {
    await this.focus();
    await this.page.keyboard.press('Control+Home');
    await this.page.keyboard.press('Control+KeyF');
    const search = this.page.locator('.find-widget.visible .find-part textarea').first();
    await search.fill(words);
    const place = this.page.locator('.find-widget .matchesCount');
    await place.filter({ hasNotText: /^(\?|0|No)/ }).waitFor();
    await eventually(`occurrence ${nth} of ${words}`, async () => {
      // 2 of 3
      const isThere = Number.parseInt(await place.innerText()) === nth;
      if (!isThere) await search.press('Enter', { timeout: AT_ONCE_MS });
      return isThere;
    });
    await eventually('the search to end', async () => {
      await search.press('Escape', { timeout: AT_ONCE_MS }).catch(() => undefined);
      return !(await search.isVisible());
    });
    await eventually('the cursor to be back in the text', () => this.page.evaluate<boolean>(IS_IN_TEXT));
  }

  /** In UTF-16 code units, as the status bar tells: Ln 4, Col 9 (7 selected). */
  private async selectedLength(): Promise<number> {
    const status = await this.page.locator(STATUS).innerText();
    return Number(/[(（](\d+)/.exec(status)?.[1] ?? 0);
  }

  /** Puts the cursor before the nth occurrence (from 1) of some words. */
  async goTo(words: string, nth = 1): Promise<void> {
    await this.select(words, nth);
    await this.page.keyboard.press('ArrowLeft');
  }

  async goToEndOfLine(words: string): Promise<void> {
    await this.goTo(words);
    await this.page.keyboard.press('End');
  }

  /** Puts the cursor at the end of a text of several lines. */
  async goToEnd(): Promise<void> {
    await this.focus();
    await this.moveBy('Control+Home', 'the cursor to stand in the first line', (line) => line === 1);
    await this.moveBy('Control+End', 'the cursor to stand in the last line', (line) => line > 1);
  }

  private async moveBy(key: string, what: string, isThere: (line: number) => boolean): Promise<void> {
    await eventually(what, async () => {
      await this.page.keyboard.press(key);
      const status = await this.page.locator(STATUS).innerText();
      return isThere(Number(/\d+/.exec(status)?.[0]));
    });
  }

  /** Turns the mouse wheel over the text: downwards for a positive number of pixels. */
  async scroll(pixels: number): Promise<void> {
    await this.page
      .locator('.editor-instance .monaco-editor .view-lines')
      .hover({ position: { x: 5, y: 5 }, force: true });
    await this.page.mouse.wheel(0, pixels);
  }

  /** Rests the mouse on the words and gives what is then told. Where nothing is told yet, it tries again, as a person does. */
  async hoverOver(words: string, nth = 1): Promise<string> {
    await this.goTo(words, nth);
    // Behind a right click the editor waits for a button to be let go, and tells nothing until then.
    const cursor = await this.boxOfCursor();
    await this.page.mouse.click(cursor.x + 1, cursor.y + cursor.height / 2);
    await eventually(`something to be told of ${words}`, async () => {
      await this.page.mouse.move(...NOTHING_THERE);
      // Lenses that come later push the words down.
      const { x, y, height } = await this.boxOfCursor();
      await this.page.mouse.move(x + 15, y + height / 2);
      await this.page.mouse.move(x + 20, y + height / 2);
      return this.hover.waitFor({ timeout: TOLD_WITHIN_MS }).then(
        () => true,
        () => false,
      );
    });
    return this.hover.innerText();
  }

  /** Clicks the light bulb of the cursor's line. */
  async showFixes(): Promise<void> {
    const bulb = this.page.locator('.editor-instance').locator(LIGHT_BULB).last();
    // It comes after the cursor, and stands on the line above where there is no room before the words.
    await eventually('the light bulb to be at the cursor', async () => {
      const box = await bulb.boundingBox({ timeout: AT_ONCE_MS }).catch(() => null);
      const cursor = await this.boxOfCursor();
      return box !== null && Math.abs(box.y - cursor.y) < 1.5 * cursor.height;
    });
    // What comes late moves the lines, and the bulb of another one is clicked.
    await eventually('the fixes of the cursor’s line', async () => {
      await bulb.click();
      await this.fixes.first().waitFor();
      const isThere = await this.areFixesAtCursor();
      if (!isThere) await this.page.keyboard.press('Escape');
      return isThere;
    });
  }

  /** The menu hangs at the line, or stands upon it. */
  private async areFixesAtCursor(): Promise<boolean> {
    const menu = await this.page.locator(FIXES).boundingBox();
    const cursor = await this.boxOfCursor();
    const edges = menu ? [menu.y, menu.y + menu.height] : [];
    return edges.some((edge) => Math.abs(edge - cursor.y) < 2.5 * cursor.height);
  }

  async takeFix(title: string): Promise<void> {
    const fix = this.fixes.filter({ hasText: title }).first();
    const box = await fix.boundingBox();
    if (!box) throw new Error(`no fix on the screen: ${title}`);
    // The menu takes a click only from a mouse that has moved over it.
    await this.page.mouse.move(box.x + 20, box.y + box.height / 2);
    await this.page.mouse.move(box.x + 25, box.y + box.height / 2);
    await fix.click();
  }

  /** Renames what is at the cursor: F2, the new name, Enter. */
  async rename(name: string): Promise<void> {
    await this.page.keyboard.press('F2');
    const box = this.page.locator('.rename-box .rename-input');
    await box.fill(name);
    await this.page.keyboard.press('Enter');
    await box.waitFor({ state: 'hidden' });
  }

  async undo(): Promise<void> {
    await this.focus();
    await this.page.keyboard.press('Control+KeyZ');
  }

  /** Text that comes all at once, as from an IME or the clipboard. */
  async insert(text: string): Promise<void> {
    await this.page.keyboard.insertText(text);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: 30 });
  }

  private async focus(): Promise<void> {
    await this.palette.run('View: Focus Active Editor Group');
  }

  private async boxOfCursor(): Promise<{ x: number; y: number; height: number }> {
    const box = await this.page.locator('.editor-instance .cursors-layer .cursor').first().boundingBox();
    if (!box) throw new Error('no cursor is on the screen');
    return box;
  }
}
