// Makes the VS Code server a Japanese one for a browser that asks for Japanese. Microsoft's translation of VS Code's own
// menus cannot be had from npm, so those stay English; what extensions say is Japanese, the plan's words included.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** @param {string} dataFolder the server's, before it starts */
export async function offerJapanese(dataFolder) {
  const userData = join(dataFolder, 'data');
  const translation = join(userData, 'japanese.i18n.json');
  const pack = {
    hash: 'shisaku',
    label: '日本語',
    extensions: [{ extensionIdentifier: { id: 'shisaku.japanese' }, version: '1.0.0' }],
    translations: { vscode: translation },
  };
  await mkdir(join(userData, 'User'), { recursive: true });
  await writeFile(translation, '{ "contents": {} }\n');
  await writeFile(join(userData, 'languagepacks.json'), JSON.stringify({ ja: pack }));
  // Without this file the server takes everyone for an English reader and does not ask the browser.
  await writeFile(join(userData, 'User', 'argv.json'), '{}\n');
}
