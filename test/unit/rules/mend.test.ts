import assert from 'node:assert/strict';
import { mend } from '../../../server/src/rules/mend';
import type { Finding, Fix } from '../../../server/src/rules/rule';
import { textOf } from '../../../server/src/syntax/tree/document';
import { message } from '../../../server/src/text/message';
import { Workspace } from '../../../server/src/workspace/workspace';
import { memoryHost } from '../../support/workspaces/workspace';

const URI = 'file:///plan/a.txt';
const OTHER = 'file:///plan/b.txt';

function fix(line: number, start: number, end: number, newText: string, uri = URI): Fix {
  const range = { start: { line, character: start }, end: { line, character: end } };
  return { title: message('Mend'), edits: [{ uri, edits: [{ range, newText }] }] };
}

function finding(...fixes: Fix[]): Finding {
  const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
  return { code: 'some-rule', level: 'warning', range, message: message('Wrong'), fixes: () => fixes };
}

/** Mends a text with what a check finds in it, time after time. */
function mended(text: string, check: (text: string) => Finding[]) {
  const workspace = new Workspace(memoryHost([]));
  workspace.open(URI, text);
  const edition = workspace.editionOf(URI);
  assert.ok(edition);
  const { texts, count } = mend(edition, [URI], ({ document }) => check(textOf(document)));
  assert.equal(textOf(edition.files.get(URI)?.document ?? { blocks: [] }), text);
  return { text: texts.get(URI), count };
}

describe('Mending', () => {
  it('puts in what the only fix says, and counts it', () => {
    const check = (text: string) => (text.startsWith('縣') ? [finding(fix(0, 0, 1, '県'))] : []);
    assert.deepEqual(mended('縣と市', check), { text: '県と市', count: 1 });
  });

  it('leaves to a person what can be mended in several ways, or in none', () => {
    const check = () => [finding(fix(0, 0, 1, '県'), fix(0, 0, 1, '都')), finding()];
    assert.deepEqual(mended('縣と市', check), { text: undefined, count: 0 });
  });

  it('leaves to a person what changes what the plan says', () => {
    const check = (text: string) =>
      text.startsWith('縣') ? [finding({ ...fix(0, 0, 1, '都'), needsPerson: true })] : [];
    assert.deepEqual(mended('縣と市', check), { text: undefined, count: 0 });
  });

  it('leaves alone what would change a file that was not named', () => {
    const check = () => [finding(fix(0, 0, 1, '県', 'file:///plan/b.txt'))];
    assert.deepEqual(mended('縣と市', check), { text: undefined, count: 0 });
  });

  it('mends several places at once, and one that touches another afterwards', () => {
    const check = (text: string) => [
      ...(text.includes('縣') ? [finding(fix(0, text.indexOf('縣'), text.indexOf('縣') + 1, '県'))] : []),
      ...(text.includes('縣と') ? [finding(fix(0, text.indexOf('と'), text.indexOf('と') + 1, '及び'))] : []),
      ...(text.includes('県と') ? [finding(fix(0, text.indexOf('と'), text.indexOf('と') + 1, '・'))] : []),
      ...(text.includes('增') ? [finding(fix(1, 0, 1, '増'))] : []),
    ];
    assert.deepEqual(mended('縣と市\n增加', check), { text: '県・市\n増加', count: 3 });
  });

  it('tells each check of the edition as it then is', () => {
    const workspace = new Workspace(memoryHost([]));
    workspace.open(URI, '縣');
    workspace.open(OTHER, '縣');
    const edition = workspace.editionOf(URI);
    assert.ok(edition);
    const { texts } = mend(edition, [URI, OTHER], (file, now) => {
      const [text, other] = [file.uri, file.uri === URI ? OTHER : URI].map((uri) =>
        textOf(now.files.get(uri)?.document ?? { blocks: [] }),
      );
      if (file.uri === URI) return text === '縣' ? [finding(fix(0, 0, 1, '県'))] : [];
      return text === '縣' && other === '県' ? [finding(fix(0, 0, 1, '都', OTHER))] : [];
    });
    assert.deepEqual([texts.get(URI), texts.get(OTHER)], ['県', '都']);
  });

  it('takes over the line ends of the text', () => {
    const check = (text: string) => (text.includes('課題') ? [] : [finding(fix(1, 0, 0, '○ 課題\n\n'))]);
    assert.deepEqual(mended('○ 成果\r\n', check), { text: '○ 成果\r\n○ 課題\r\n\r\n', count: 1 });
  });

  it('comes to an end with fixes that undo each other', () => {
    const check = (text: string) => [finding(fix(0, 0, 1, text === '甲' ? '乙' : '甲'))];
    assert.ok(mended('甲', check).count <= 10);
  });
});
