import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Keystroke } from '../../bench/servers/typist';
import { Typist } from '../../bench/servers/typist';

const TEXT = '戦略1 港の仕事\n\n- 工場が互いに学ぶ。\n「交流会」を開いた。\n';
const KEYS = 200;

describe('Typing at random places', () => {
  const type = (typist: Typist, next: () => readonly Keystroke[]): TextDocument => {
    let document = TextDocument.create('file:///plan', 'shisaku', 0, typist.toString());
    for (let key = 1; key <= KEYS; key++) document = TextDocument.update(document, [...next()], key);
    return document;
  };

  it('knows the text that its keys make, line breaks among them', () => {
    const typist = new Typist(TEXT);
    const document = type(typist, () => [typist.key()]);
    assert.equal(document.getText(), typist.toString());
    assert.notEqual(typist.toString(), TEXT);
  });

  it('types letters in sentences only', () => {
    const typist = new Typist(TEXT);
    const document = type(typist, () => [typist.letter()]);
    assert.match(document.getText(), /^戦略1 港の仕事\n\n- 工場が互いに学ぶの+。\n「交流会」を開いたの+。\n$/);
  });

  it('takes back what it typed', () => {
    const typist = new Typist(TEXT);
    let document = TextDocument.create('file:///plan', 'shisaku', 0, TEXT);
    for (const keystroke of typist.letterAndBack()) document = TextDocument.update(document, [keystroke], 1);
    assert.equal(document.getText(), TEXT);
    assert.equal(typist.toString(), TEXT);
  });

  it('finds the place just after some words, from a line on', () => {
    const typist = new Typist(TEXT);
    assert.deepEqual(typist.find(/「./, 1), { line: 3, character: 2 });
    assert.throws(() => typist.find(/戦略/, 1), /does not hold/);
  });
});
