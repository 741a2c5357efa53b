import assert from 'node:assert/strict';
import fc from 'fast-check';
import { applyEdits } from '../../../../server/src/text/edits/edits';
import { editsBetween } from '../../../../server/src/text/edits/editsBetween';

/** The edits on a line each: `1:2-1:3 new`, lines and characters from 1. */
function printed(before: string, after: string): string[] {
  return editsBetween(before, after).map(
    ({ range: { start, end }, newText }) =>
      `${start.line + 1}:${start.character + 1}-${end.line + 1}:${end.character + 1} ${JSON.stringify(newText)}`,
  );
}

describe('editsBetween', () => {
  it('are none between equal texts', () => {
    assert.deepEqual(printed('縣\n市', '縣\n市'), []);
  });

  it('replace just the characters that differ, line by line', () => {
    assert.deepEqual(printed('縣と市\n國と縣\n町', '県と市\n国と縣\n町'), ['1:1-1:2 "県"', '2:1-2:2 "国"']);
  });

  it('put in and take out whole lines', () => {
    assert.deepEqual(printed('港\n市', '港\n町\n市'), ['2:1-2:1 "町\\n"']);
    assert.deepEqual(printed('港\n町\n市', '港\n市'), ['2:1-3:1 ""']);
    assert.deepEqual(printed('港', '港\n町'), ['1:2-1:2 "\\n町"']);
  });

  it('replace line by line in thousands of lines, too, in which the same characters differ', () => {
    const text = (kanji: string) => Array.from({ length: 5000 }, (_, at) => `${kanji}${at}の港`).join('\n');
    assert.deepEqual(
      printed(text('縣'), text('県')),
      Array.from({ length: 5000 }, (_, at) => `${at + 1}:1-${at + 1}:2 "県"`),
    );
  });

  it('cut no character and no line end in two', () => {
    assert.deepEqual(printed('𠮷', '𠮾'), ['1:1-1:3 "𠮾"']);
    assert.deepEqual(printed('港\r\n市', '港\r市'), ['1:2-2:1 "\\r"']);
  });

  it('make any text of any other, none over another', () => {
    const texts = fc.array(fc.constantFrom('港', '市', '𠮷', '𠮾', '\n', '\r\n', '\r', ' '), { maxLength: 12 });
    const text = texts.map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        assert.equal(applyEdits(before, editsBetween(before, after)), after);
      }),
      { numRuns: 2000 },
    );
  });
});
