import type { Locator, Page } from 'playwright-core';

/** Drops a file of this machine where a person lets go of the mouse, as its file manager would. */
export async function dropFile(page: Page, file: string, onto: Locator): Promise<void> {
  const box = await onto.boundingBox();
  if (!box) throw new Error('there is nothing to drop a file onto');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const browser = await page.context().newCDPSession(page);
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await browser.send('Input.dispatchDragEvent', { type, x, y, data });
  }
  await browser.detach();
}
