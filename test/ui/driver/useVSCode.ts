import type { Language } from './vscode';
import { VSCode } from './vscode';

/** The window of the suite before: opening one takes longer than most suites. */
let left: { readonly code: VSCode; readonly opened: string } | undefined;

/**
 * Opens a copy of a folder for the tests of a suite, and keeps a picture of a test that fails. Suites that follow each
 * other and want the same share a window, tidied up between them; one in which a test failed is not handed on.
 */
export function useVSCode(folder: string, language: Language = 'en-US'): () => VSCode {
  let code: VSCode | undefined;
  let hasFailed = false;
  const tried = new Set<string>();
  before(async () => {
    const opened = `${folder} ${language}`;
    if (left?.opened === opened) await left.code.tidyUp();
    else {
      await closeLeft();
      left = { code: await VSCode.open(folder, language), opened };
    }
    code = left.code;
  });
  beforeEach(async function () {
    const title = this.currentTest?.fullTitle() ?? '';
    if (tried.has(title)) {
      console.log(`    ↻ once more, in a window that is tidied up: ${title}`);
      await code?.tidyUp();
    }
    tried.add(title);
  });
  afterEach(async function () {
    if (this.currentTest?.state !== 'failed') return;
    hasFailed = true;
    await code?.screenshot(`failed ${this.currentTest.fullTitle()}`);
  });
  after(async () => {
    if (hasFailed) await closeLeft();
  });
  return () => {
    if (!code) throw new Error('VS Code is not open yet');
    return code;
  };
}

async function closeLeft(): Promise<void> {
  await left?.code.close();
  left = undefined;
}

after(closeLeft);
