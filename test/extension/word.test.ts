import assert from 'node:assert/strict';
import type { Uri } from 'vscode';
import { commands, Position, TabInputCustom, TabInputText, window, workspace } from 'vscode';
import { commentsIn } from '../support/word/commentsIn';
import { closeAll, create, eventually, workspaceFile } from './editor';

const PLAN = `戦略9 港の仕事を育てる

9-1 工場の連携を広げる

1 施策の必要性

- 工場が互いを知らない。

4 重点的取組と主な事業

学び合いの場づくり

- 工場を訪ね合う。**(工場交流会の開催)**
`;
const FILES = [
  'copied.shisaku',
  'other.shisaku',
  'word.shisaku',
  'word.docx',
  'word.html',
  'word.md',
  'draft.docx',
  'found.docx',
  'draft.shisaku',
  'broken.docx',
  'exported',
  'part',
];

async function bytesOf(file: Uri): Promise<Uint8Array> {
  return workspace.fs.readFile(file);
}

async function isThere(file: Uri): Promise<boolean> {
  return workspace.fs.stat(file).then(
    () => true,
    () => false,
  );
}

describe('Word files', () => {
  before(async () => {
    await create('word.shisaku', PLAN);
    await commands.executeCommand('shisaku.exportWord', workspaceFile('word.shisaku'), workspaceFile('word.docx'));
    await workspace.fs.copy(workspaceFile('word.docx'), workspaceFile('draft.docx'));
  });

  afterEach(closeAll);

  after(async () => {
    for (const name of FILES) {
      if (await isThere(workspaceFile(name))) await workspace.fs.delete(workspaceFile(name), { recursive: true });
    }
  });

  it('go out with what is found in the plan as comments', async () => {
    const target = workspaceFile('found.docx');
    await commands.executeCommand('shisaku.exportWordWithFindings', workspaceFile('word.shisaku'), target);
    assert.ok(commentsIn(await bytesOf(target)).some(({ said }) => /^\[[a-z-]+\]$/.test(said.at(-1) ?? '')));
    assert.deepEqual(commentsIn(await bytesOf(workspaceFile('word.docx'))), []);
  });

  it('go out: Word, a page, Markdown', async () => {
    const source = workspaceFile('word.shisaku');
    await commands.executeCommand('shisaku.exportHtml', source, workspaceFile('word.html'));
    await commands.executeCommand('shisaku.exportMarkdown', source, workspaceFile('word.md'));
    const read = async (name: string) => new TextDecoder().decode(await bytesOf(workspaceFile(name)));
    assert.equal((await read('word.docx')).slice(0, 2), 'PK');
    assert.match(await read('word.html'), /<h3 class="measure">9-1 工場の連携を広げる<\/h3>/);
    assert.match(await read('word.md'), /^## 9-1 工場の連携を広げる$/m);
  });

  it('go out together where several plans are selected: each by its name, those of one name by their folders', async () => {
    const folder = workspaceFile('exported');
    await workspace.fs.createDirectory(folder);
    await create('part/word.shisaku', PLAN.replaceAll('9', '7'));
    const editor = await create('other.shisaku', '戦略8 海を見る\n\n8-1 灯台を直す\n\n1 施策の必要性\n\n- 暗い。\n');
    await editor.edit((edit) => {
      edit.insert(new Position(6, 0), '- 今書いた。\n');
    });
    const selected = ['word.shisaku', 'part/word.shisaku', 'part', 'other.shisaku', 'word.docx'].map(workspaceFile);
    await commands.executeCommand('shisaku.exportMarkdown', selected[0], selected, folder);
    const names = (await workspace.fs.readDirectory(folder)).map(([name]) => name);
    assert.deepEqual(names.sort(), ['other.md', 'part_word.shisaku.md', 'word.shisaku.md']);
    const read = async (name: string) => new TextDecoder().decode(await bytesOf(workspaceFile(`exported/${name}`)));
    assert.match(await read('other.md'), /^# 戦略8 海を見る$[^]*^- 今書いた。$/m);
    assert.match(await read('part_word.shisaku.md'), /^## 7-1 工場の連携を広げる$/m);
    assert.match(await read('word.shisaku.md'), /^## 9-1 工場の連携を広げる$/m);
  });

  it('bear in their names that findings are in them: a clean copy is not written over', async () => {
    const folder = workspaceFile('exported');
    const selected = ['word.shisaku', 'other.shisaku'].map(workspaceFile);
    await create('other.shisaku', '戦略8 海を見る\n');
    await workspace.fs.createDirectory(folder);
    await commands.executeCommand('shisaku.exportWordWithFindings', selected[0], selected, folder);
    const names = (await workspace.fs.readDirectory(folder)).map(([name]) => name);
    assert.deepEqual(names.filter((name) => name.endsWith('.docx')).sort(), [
      'other_findings.docx',
      'word_findings.docx',
    ]);
  });

  it('hold a whole edition, chapter after chapter, as it stands in the editors', async () => {
    const editor = await create('other.shisaku', '戦略8 海を見る\n\n8-1 灯台を直す\n\n1 施策の必要性\n\n- 暗い。\n');
    await editor.edit((edit) => {
      edit.insert(new Position(6, 0), '- 今書いた。\n');
    });
    await commands.executeCommand('shisaku.exportEdition', workspaceFile('word.md'));
    const markdown = new TextDecoder().decode(await bytesOf(workspaceFile('word.md')));
    assert.match(markdown, /^# 戦略8 海を見る$[^]*^- 今書いた。$[^]*^# 戦略9 港の仕事を育てる$/m);
  });

  it('come in as the plan that went out, open in an editor', async () => {
    await commands.executeCommand('shisaku.importWord', workspaceFile('draft.docx'));
    const editor = window.activeTextEditor;
    assert.ok(editor);
    assert.equal(editor.document.uri.toString(), workspaceFile('draft.shisaku').toString());
    assert.equal(editor.document.languageId, 'shisaku');
    assert.equal(editor.document.getText(), PLAN);
  });

  it('are shown as a plan where they are opened', async () => {
    await commands.executeCommand('vscode.open', workspaceFile('word.docx'));
    const input = await eventually('the Word file’s tab', () => {
      const { input: shown } = window.tabGroups.activeTabGroup.activeTab ?? {};
      return shown instanceof TabInputCustom ? shown : undefined;
    });
    assert.equal(input.viewType, 'shisaku.wordPreview');
    assert.equal(input.uri.toString(), workspaceFile('word.docx').toString());
  });

  it('are not the only drafts: a text copied from a PDF is cleaned in the editor, in one step', async () => {
    const copied = PLAN.replace('互いを', '互い\nを').replace('\n4 ', '\n- 12 -\n\n4 ');
    const { document } = await create('copied.shisaku', copied);
    const { version } = document;
    await commands.executeCommand('shisaku.cleanPdfText');
    assert.equal(document.getText(), PLAN);
    assert.equal(document.version, version + 1);
  });

  it('of other programs are opened too, to say what to do', async () => {
    await workspace.fs.writeFile(workspaceFile('draft.jtd'), new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]));
    await commands.executeCommand('vscode.open', workspaceFile('draft.jtd'));
    await eventually('the tab', () => {
      const { input } = window.tabGroups.activeTabGroup.activeTab ?? {};
      return input instanceof TabInputCustom ? input : undefined;
    });
  });

  it('that are broken make no plan', async () => {
    const broken = workspaceFile('broken.docx');
    await workspace.fs.writeFile(broken, (await bytesOf(workspaceFile('word.docx'))).slice(0, 500));
    await commands.executeCommand('shisaku.importWord', broken);
    assert.equal(await isThere(workspaceFile('broken.shisaku')), false);
    assert.ok(!(window.tabGroups.activeTabGroup.activeTab?.input instanceof TabInputText));
  });
});
