import assert from 'node:assert/strict';
import type { CompletionList } from 'vscode';
import { commands, Selection, window } from 'vscode';
import { closeAll, create, eventually, rangeOf } from './editor';

describe('A template', () => {
  afterEach(closeAll);

  it('is inserted by its command, with the number and the year that belong there', async () => {
    const plan = '戦略1 試し\n\n《指針－平成24年度の重点的な取組》\n\n- 1-1 水をきれいにする\n\n';
    const editor = await create('template.shisaku', plan);
    const end = editor.document.positionAt(plan.length);
    editor.selection = new Selection(end, end);
    await commands.executeCommand('shisaku.template.measure');
    const text = await eventually('the template', () => {
      const now = editor.document.getText();
      return now.length > plan.length ? now : undefined;
    });
    assert.match(text, /\n1-\d+ /);
    for (const heading of [
      '1 施策の必要性',
      '2 成果と課題',
      '3 24年度における取組の方向性',
      '4 重点的取組と主な事業',
    ]) {
      assert.ok(text.includes(`\n${heading}\n`), heading);
    }
  });

  it('leaves the sentence whole in which the cursor is, and the words that are selected', async () => {
    const sentence = ' - 港を直し、船を迎える。';
    const plan = `戦略1 試し\n\n1-1 港を開く\n\n1 施策の必要性\n\n${sentence}\n`;
    const editor = await create('sentence.shisaku', plan);
    const { start, end } = rangeOf(editor.document, '船を');
    editor.selection = new Selection(start, end);
    await commands.executeCommand('shisaku.template.item');
    const text = await eventually('the template', () => {
      const now = editor.document.getText();
      return now === plan ? undefined : now;
    });
    assert.equal(text, plan.replace(sentence, `${sentence}\n- 取組の内容。**(事業名)**`));
  });

  for (const prefix of ['sesaku', 'せさく', '施策']) {
    it(`is offered for ${prefix}`, async () => {
      const { document } = await create(`prefix.shisaku`, prefix);
      await eventually('the suggestion', async () => {
        const { items } = await commands.executeCommand<CompletionList>(
          'vscode.executeCompletionItemProvider',
          document.uri,
          document.positionAt(prefix.length),
        );
        return items.find(
          ({ insertText }) => typeof insertText === 'object' && insertText.value.includes('施策の必要性'),
        );
      });
    });
  }

  it('can begin a file of its own', async () => {
    await commands.executeCommand('shisaku.template.strategy-file');
    const editor = await eventually('a new plan', () => window.activeTextEditor);
    assert.equal(editor.document.languageId, 'shisaku');
    await eventually('its text', () => (editor.document.getText().startsWith('戦略') ? true : undefined));
  });
});
