import assert from 'node:assert/strict';
import { dedent } from '../../../support/plans/dedent';
import { readCaret, readMarkers } from '../../../support/workspaces/markers';
import { readFiles } from '../../../support/workspaces/workspace';

describe('A marked fixture', () => {
  it('tells the text, the carets and the ranges', () => {
    assert.deepEqual(readMarkers('港‸の⟦朝⟦市\nを⟧開⟧く。‸'), {
      text: '港の朝市\nを開く。',
      carets: [
        { line: 0, character: 1 },
        { line: 1, character: 4 },
      ],
      ranges: [
        { start: { line: 0, character: 2 }, end: { line: 1, character: 2 } },
        { start: { line: 0, character: 3 }, end: { line: 1, character: 1 } },
      ],
    });
  });

  it('counts in UTF-16', () => {
    assert.deepEqual(readCaret('𠮷‸').caret, { line: 0, character: 2 });
  });

  it('must be well-formed', () => {
    assert.throws(() => readMarkers('⟦港'));
    assert.throws(() => readMarkers('港⟧'));
    assert.throws(() => readCaret('港'));
    assert.throws(() => readCaret('‸港‸'));
  });

  it('may be of several files', () => {
    const files = readFiles(`
      === fy2011/a.shisaku
      1-1 ‸港
      === b.shisaku
       - ・市
    `);
    assert.deepEqual(
      files.map(({ path, uri, text, carets }) => [path, uri, text, carets.length]),
      [
        ['fy2011/a.shisaku', 'file:///plan/fy2011/a.shisaku', '1-1 港\n', 1],
        ['b.shisaku', 'file:///plan/b.shisaku', ' - ・市', 0],
      ],
    );
  });

  it('loses only the spaces that all its lines share', () => {
    assert.equal(dedent('\n    港\n\n     - ・市\n  '), '港\n\n - ・市');
    assert.equal(dedent('\u3000港\n港'), '\u3000港\n港');
  });
});
