import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import { ConfigurationTarget, workspace } from 'vscode';

/** Called by VS Code in its extension host; rejects when a test failed. */
export async function run(): Promise<void> {
  // In the browser VS Code saves by itself a second after an edit: a test’s own saving would find nothing left to do.
  await workspace.getConfiguration('files').update('autoSave', 'off', ConfigurationTarget.Global);
  const { default: Mocha } = await import('mocha');
  // The extension host does not fill in the %s of console.log.
  Mocha.reporters.Base.consoleLog = (...parts: unknown[]) => {
    console.log(format(...parts));
  };
  const mocha = new Mocha({ reporter: 'spec', color: false, timeout: 20_000 });
  for (const file of readdirSync(__dirname).sort()) {
    if (file.endsWith('.test.js')) mocha.addFile(join(__dirname, file));
  }
  await mocha.loadFilesAsync();
  await new Promise<void>((resolve, reject) => {
    mocha.run((failures) => {
      if (failures > 0) reject(new Error(`tests failed: ${failures}`));
      else resolve();
    });
  });
}
