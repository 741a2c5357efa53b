import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Document } from '../../../server/src/syntax/tree/document';
import { blockAtLine, textOf } from '../../../server/src/syntax/tree/document';
import { DocumentReader } from '../../../server/src/syntax/documentReader';
import { splitLines } from '../../../server/src/text/lines';
import type { Passage } from '../../../server/src/text/passages';
import { editPassages, joinedPassages, passageOf } from '../../../server/src/text/passages';
import { VOCABULARY } from '../../support/workspaces/plan';

const reader = new DocumentReader(VOCABULARY);
const TEXT = '戦略1 港\n\n1-1 朝市\n\n1-2 夜市\n\n1-3 海の市\n';

/** What tells where blocks begin, and what it depends on. */
const LINES = [
  '戦略1 港',
  '戦略2 森',
  '戦略2森',
  '戦略1 港を育て、',
  '《考え方》',
  '《事例》',
  '1-1 朝市',
  '1-1朝市',
  '1-2 夜市',
  '- 1-1 朝市',
  '1 施策の必要性',
  '文。',
  '<!-- 朝',
  '<!-- 朝 -->',
  '1-4 昼市 -->',
  '戦略1 港 12',
  '戦略2 森・・・・3',
  '1-1 朝市 13',
  '12 戦略1 港',
  '戦略1',
  '2 成果と課題',
  '《考え方》 14',
  '',
  '',
];
const line = fc
  .tuple(fc.constantFrom(...LINES), fc.constantFrom('\n', '\n', '\n', '\r\n', '\r'))
  .map((parts) => parts.join(''));
const place = fc.record({ line: fc.nat(40), character: fc.constantFrom(0, 0, 1, 2, 99) });
const edit = fc.record({
  start: place,
  lines: fc.constantFrom(0, 0, 1, 3),
  character: fc.constantFrom(0, 1, 99),
  newText: fc.oneof(
    fc.array(line, { maxLength: 3 }).map((lines) => lines.join('')),
    fc.constantFrom('', '、', '1', '\n'),
  ),
});

/** Which blocks of a document are the very objects of another. */
function taken(document: Document, from: Document): boolean[] {
  return document.blocks.map(({ block }) => from.blocks.some((other) => other.block === block));
}

describe('A document', () => {
  const before = reader.read(TEXT);

  for (const [name, text, reused] of [
    ['changed nowhere', TEXT, [true, true, true, true]],
    ['changed in one block', TEXT.replace('夜市', '夕市'), [true, true, false, true]],
    ['changed in its first block', `港。\n${TEXT}`, [false, true, true, true, true]],
    ['changed in its last block', `${TEXT}文。\n`, [true, true, true, false]],
    ['with a block more', TEXT.replace('1-2', '1-5 港の市\n\n1-2'), [true, true, false, true, true]],
    ['with a block less', TEXT.replace('1-2 夜市\n\n', ''), [true, true, true]],
    ['with two blocks made one', TEXT.replace('1-2', '- 1-2'), [true, false, true]],
    ['with nothing left', '', [false]],
  ] as const) {
    it(`${name} takes over the blocks that are as they were`, () => {
      const after = reader.read(text, before);
      assert.deepEqual(taken(after, before), reused);
      assert.deepEqual(after, reader.read(text));
      assert.equal(textOf(after), text);
    });
  }

  it('is the same edited step by step as read afresh', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40, size: 'max' }), fc.array(edit, { maxLength: 8 }), (lines, edits) => {
        const first = lines.join('');
        let passages: readonly Passage[] = [passageOf(first)];
        let document = reader.read(first);
        edits.forEach(({ start, lines: more, character, newText }, at) => {
          const range = { start, end: { line: start.line + more, character } };
          passages = editPassages(passages, { range, newText });
          // Several edits may come before anything is asked.
          if (at % 3 === 1) return;
          document = reader.read(passages, document);
          passages = document.blocks.map(({ block }) => block);
        });
        const text = joinedPassages(passages);
        assert.deepEqual(reader.read(passages, document), reader.read(text));
        assert.deepEqual(reader.read(text, document), reader.read(text));
      }),
      { numRuns: 500 },
    );
  });

  for (const [name, text, from, to] of [
    ['a title that began anew', '戦略1 港\n1-1 朝市\n戦略1 港\n《考え方》\n文。\n', '《考え方》', '文。'],
    ['a title below that is the same now', '戦略1 港\n1-1 朝市\n文。\n戦略2 港\n文。\n', '戦略1', '戦略2'],
  ] as const) {
    it(`takes ${name} for one that runs along its pages`, () => {
      const opened = reader.read(text);
      const place = { line: splitLines(text).findIndex((words) => words.startsWith(from)), character: 0 };
      const range = { start: place, end: { ...place, character: from.length } };
      const passages = editPassages(
        opened.blocks.map(({ block }) => block),
        { range, newText: to },
      );
      const after = reader.read(passages, opened);
      assert.ok(after.blocks.length < opened.blocks.length);
      assert.deepEqual(after, reader.read(text.replace(from, to)));
    });
  }

  it('tells a title anew whose next heading a comment swallows, once no strategy bounds it', () => {
    const text = '戦略2 森\n1-4 昼市\n戦略2 森\n<!-- 朝\n文。\n《考え方》\n戦略1 港\n1-4 昼市 -->\n';
    const opened = reader.read(text);
    const start = { line: 6, character: 0 };
    const passages = editPassages(
      opened.blocks.map(({ block }) => block),
      { range: { start, end: { line: 6, character: 2 } }, newText: '' },
    );
    const after = reader.read(passages, opened);
    assert.equal(after.blocks.length, 2);
    assert.deepEqual(after, reader.read(text.replace('戦略1', '1')));
  });

  it('keeps a chapter’s other blocks where a letter is typed in one', () => {
    const start = { line: 4, character: 6 };
    const passages = editPassages(
      before.blocks.map(({ block }) => block),
      { range: { start, end: start }, newText: '場' },
    );
    const after = reader.read(passages, before);
    assert.deepEqual(taken(after, before), [true, true, false, true]);
    assert.equal(textOf(after), TEXT.replace('夜市', '夜市場'));
  });

  it('knows which block holds a line', () => {
    const found = [0, 1, 2, 3, 4, 6, 99].map((line) => blockAtLine(before, line));
    assert.deepEqual(
      found.map((placed) => placed?.line),
      [0, 0, 2, 2, 4, 6, 6],
    );
    for (const placed of found) assert.equal(placed?.block, before.blocks[placed?.index ?? -1]?.block);
  });
});
