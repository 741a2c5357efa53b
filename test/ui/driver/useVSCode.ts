import type { Language } from './vscode';
import { VSCode } from './vscode';

/** Opens a copy of a folder for the tests of a suite, and keeps a picture of a test that fails. */
export function useVSCode(folder: string, language: Language = 'en-US'): () => VSCode {
  let code: VSCode | undefined;
  before(async () => {
    code = await VSCode.open(folder, language);
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await code?.screenshot(`failed ${this.currentTest.fullTitle()}`);
  });
  after(async () => {
    await code?.close();
  });
  return () => {
    if (!code) throw new Error('VS Code is not open yet');
    return code;
  };
}
