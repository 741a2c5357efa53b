import assert from 'node:assert/strict';
import { commands, extensions } from 'vscode';
import { closeAll, create, eventually } from './editor';

interface Manifest {
  readonly contributes: { readonly commands: readonly { readonly command: string }[] };
}

describe('The extension', () => {
  afterEach(closeAll);

  const extension = extensions.getExtension<unknown>('shisaku.shisaku');

  it('is there', () => {
    assert.ok(extension);
  });

  it('starts by itself in a folder with a plan', async () => {
    await eventually('the extension to start', () => (extension?.isActive ? true : undefined));
  });

  for (const ending of ['shisaku', 'shisaku.md', 'shisaku.txt']) {
    it(`takes a .${ending} for a plan`, async () => {
      const { document } = await create(`ending.${ending}`, '戦略1 試し\n');
      assert.equal(document.languageId, 'shisaku');
    });
  }

  it('has every command that its manifest promises', async () => {
    await extension?.activate();
    const { contributes } = extension?.packageJSON as Manifest;
    const there = new Set(await commands.getCommands(true));
    const missing = contributes.commands.filter(({ command }) => !there.has(command));
    assert.deepEqual(missing, []);
    assert.ok(contributes.commands.length > 0);
  });
});
