import assert from 'node:assert/strict';
import type { TextEdit } from '../../../../server/src/text/edits/edits';
import { applyEdits } from '../../../../server/src/text/edits/edits';
import { readMarkers } from '../../../support/workspaces/markers';

describe('applyEdits', () => {
  for (const [name, marked, newTexts, after] of [
    ['replaces, inserts and deletes', '港の⟦朝⟧市⟦⟧\n⟦夜の⟧市', ['夕', '。', ''], '港の夕市。\n市'],
    ['counts every range in the text before', '⟦港⟧⟦市⟧', ['みなと', 'いち'], 'みなといち'],
    ['works over lines', '港⟦\r\n市\r⟧海', ['と'], '港と海'],
    ['counts in UTF-16', '𠮷⟦港⟧', ['市'], '𠮷市'],
  ] as const) {
    it(name, () => {
      const { text, ranges } = readMarkers(marked);
      const edits = ranges.map((range, at): TextEdit => ({ range, newText: newTexts[at] ?? '' }));
      assert.equal(applyEdits(text, edits.toReversed()), after);
    });
  }

  it('changes nothing where there is nothing to change', () => {
    assert.equal(applyEdits('港\r\n', []), '港\r\n');
  });
});
