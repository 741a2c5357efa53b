import type { Language } from './vscode';
import { VSCode } from './vscode';

/** The window of the suite before: opening one takes longer than most suites. */
let left: { readonly code: VSCode; readonly opened: string } | undefined;

/** Long enough to begin a test twice: what a slow machine is late with has half of it. */
const BEGINS_WITHIN_MS = 120_000;

/**
 * Opens a copy of a folder for the tests of a suite, and keeps a picture of a test that fails. Suites that follow each
 * other and want the same share a window, tidied up between them; one in which a test failed is not handed on.
 * @param begin how each test begins: mocha tries a test once more, but no hook, so that a failing one is tried again here
 */
export function useVSCode(
  folder: string,
  language: Language = 'en-US',
  begin: (code: VSCode) => Promise<unknown> = () => Promise.resolve(),
): () => VSCode {
  let code: VSCode | undefined;
  const opened = (): VSCode => {
    if (!code) throw new Error('VS Code is not open yet');
    return code;
  };
  let hasFailed = false;
  const tried = new Set<string>();
  before(async () => {
    const wanted = `${folder} ${language}`;
    if (left?.opened === wanted) await left.code.tidyUp();
    else {
      await closeLeft();
      left = { code: await VSCode.open(folder, language), opened: wanted };
    }
    code = left.code;
  });
  const tidyUp = async (title: string) => {
    console.log(`    ↻ once more, in a window that is tidied up: ${title}`);
    await opened().tidyUp();
  };
  beforeEach(async function () {
    this.timeout(BEGINS_WITHIN_MS);
    const title = this.currentTest?.fullTitle() ?? '';
    if (tried.has(title)) await tidyUp(title);
    tried.add(title);
    try {
      await begin(opened());
    } catch {
      await tidyUp(title);
      await begin(opened());
    }
  });
  afterEach(async function () {
    if (this.currentTest?.state !== 'failed') return;
    hasFailed = true;
    await code?.screenshot(`failed ${this.currentTest.fullTitle()}`);
  });
  after(async () => {
    if (hasFailed) await closeLeft();
  });
  return opened;
}

async function closeLeft(): Promise<void> {
  await left?.code.close();
  left = undefined;
}

after(closeLeft);
