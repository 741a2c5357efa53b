import assert from 'node:assert/strict';
import { commands, Selection } from 'vscode';
import { closeAll, create } from './editor';

let count = 0;

/** What Enter makes of a text, a cursor at each ‸. */
async function afterEnter(marked: string, ending = 'shisaku'): Promise<string> {
  const editor = await create(`items${++count}.${ending}`, marked.replaceAll('‸', ''));
  const parts = marked.split('‸').slice(0, -1);
  editor.selections = parts.map((_, at) => {
    const place = editor.document.positionAt(parts.slice(0, at + 1).join('').length);
    return new Selection(place, place);
  });
  await commands.executeCommand('shisaku.endList');
  return editor.document.getText();
}

describe('Enter in an item', () => {
  afterEach(closeAll);

  for (const sign of ['- ', '* ', '-　', '・', '○', '- ◎', ' - ']) {
    it(`without words takes its sign away: “${sign}”`, async () => {
      assert.equal(await afterEnter(`- 山道が狭い。\n${sign}‸\n`), '- 山道が狭い。\n\n');
    });
  }

  it('without words below a bullet ends the points, and goes on with the bullets', async () => {
    assert.equal(await afterEnter('- 山道が狭い。\n - ・‸\n'), '- 山道が狭い。\n- \n');
  });

  it('with words, before its end, or of several cursors begins a line, as everywhere', async () => {
    for (const text of ['- 山道が‸狭い。\n', '-‸ \n', '‸- \n', '- ‸\n- ‸\n']) {
      const lines = text.split('\n').length + (text.split('‸').length - 1);
      const after = await afterEnter(text);
      assert.equal(after.split('\n').length, lines, JSON.stringify(after));
      assert.match(after, /-/);
    }
  });

  it('without words in a document that is no plan begins a line', async () => {
    const after = await afterEnter('- ‸\n', 'rst');
    assert.match(after, /^- ?\n/);
  });
});
