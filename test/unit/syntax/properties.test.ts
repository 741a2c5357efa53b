import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isRecord } from '../../../server/src/base/isRecord';
import { textOf } from '../../../server/src/syntax/tree/document';
import { DocumentReader } from '../../../server/src/syntax/documentReader';
import type { Node, Words } from '../../../server/src/syntax/tree/tree';
import { splitLines } from '../../../server/src/text/lines';
import { PlanFileReader } from '../../../server/src/workspace/files/planFileReader';
import { VOCABULARY, readPlanFile } from '../../support/workspaces/plan';
import { changed, planTexts, textChanges } from '../../support/plans/planTexts';

const reader = new DocumentReader(VOCABULARY);

/**
 * Every object in a value that is a stretch of one line together with its text. Of words over several lines one line holds
 * a part: of a title the first, of a name that a narrow column has broken in two the last.
 */
function* wordsIn(value: unknown): Generator<Words> {
  if (!isRecord(value) && !Array.isArray(value)) return;
  if (isWords(value)) yield value;
  for (const [key, inner] of Object.entries(value))
    yield* wordsIn(isWords(inner) ? onItsLine(key, inner, value) : inner);
}

function onItsLine(key: string, words: Words, owner: object): Words {
  if (key === 'title') return { ...words, text: words.text.slice(0, words.end - words.start) };
  const above = key === 'name' && 'above' in owner && isWords(owner.above) ? owner.above.text.length : 0;
  return { ...words, text: words.text.slice(above) };
}

function isWords(value: unknown): value is Words {
  return isRecord(value) && 'line' in value && 'start' in value && 'end' in value && 'text' in value;
}

function assertNested(node: Node): void {
  assert.ok(node.firstLine <= node.lastLine, `${node.kind} ends before it begins`);
  let last = node.firstLine - 1;
  for (const child of node.children) {
    assert.ok(child.firstLine > last, `${child.kind} overlaps what stands before it in ${node.kind}`);
    last = child.lastLine;
    assertNested(child);
  }
  assert.ok(last <= node.lastLine, `${node.kind} ends before its last child`);
}

describe('Any text', () => {
  it('is kept byte for byte, on consecutive lines', () => {
    fc.assert(
      fc.property(planTexts, (text) => {
        const document = reader.read(text);
        assert.equal(textOf(document), text);
        let line = 0;
        for (const placed of document.blocks) {
          assert.equal(placed.line, line);
          line += placed.block.tree.lastLine + 1;
        }
        const lines = splitLines(text);
        assert.equal(line, lines.length > 1 && lines.at(-1) === '' ? lines.length - 1 : lines.length);
      }),
    );
  });

  it('gives a tree whose nodes nest and follow each other', () => {
    fc.assert(
      fc.property(planTexts, (text) => {
        for (const { block } of reader.read(text).blocks) assertNested(block.tree);
      }),
    );
  });

  it('has the words of its tree and its facts where they say that they stand', () => {
    fc.assert(
      fc.property(planTexts, (text) => {
        const { document, facts } = readPlanFile(text);
        document.blocks.forEach(({ block }, at) => {
          const lines = splitLines(block.text);
          for (const words of wordsIn([block.tree, facts[at]])) {
            assert.equal(lines[words.line]?.slice(words.start, words.end), words.text);
          }
        });
      }),
    );
  });

  it('means the same edited step by step as read afresh', () => {
    fc.assert(
      fc.property(planTexts, fc.array(textChanges, { maxLength: 6 }), (first, changes) => {
        const reader = new PlanFileReader(VOCABULARY);
        let text = first;
        let file = reader.read('file:///plan', text);
        for (const change of changes) {
          text = changed(text, change);
          file = reader.read('file:///plan', text, file);
          assert.deepEqual(new Map(file.names.entries()), new Map(readPlanFile(text).names.entries()));
        }
        const afresh = readPlanFile(text, 'file:///plan');
        assert.deepEqual(file.document, afresh.document);
        assert.deepEqual(file.facts, afresh.facts);
        assert.deepEqual(file.plan, afresh.plan);
      }),
    );
  });
});
