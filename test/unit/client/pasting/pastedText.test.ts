import assert from 'node:assert/strict';
import { pastedText } from '../../../../client/src/pasting/pastedText';

const ITEMS = ['- 朝市を開く。**(港の朝市)**', '- 灯台に登る。**(灯台の公開)**'];

/** The lines once the items are pasted between the words of one. */
function pasted(before: string, behind = ''): string[] {
  return (before + pastedText(ITEMS, before, behind) + behind).split('\n');
}

describe('A pasted table', () => {
  it('stands on lines of its own', () => {
    assert.deepEqual(pasted(''), ITEMS);
    assert.deepEqual(pasted('- 港を直す。'), ['- 港を直す。', ...ITEMS]);
    assert.deepEqual(pasted('', '- 港を直す。'), [...ITEMS, '- 港を直す。']);
    assert.deepEqual(pasted('　 '), ['　 ', ...ITEMS]);
  });

  it('goes on behind a bullet that is typed already, and has it on each of its lines', () => {
    assert.deepEqual(pasted('- '), ITEMS);
    assert.deepEqual(pasted('-'), ITEMS);
    assert.deepEqual(pasted('　・'), ['　・朝市を開く。**(港の朝市)**', '　・灯台に登る。**(灯台の公開)**']);
  });

  it('leaves a bullet alone where it does not begin with an item', () => {
    assert.equal(pastedText(['朝市の場所', ...ITEMS], '- ', ''), ['', '朝市の場所', ...ITEMS].join('\n'));
  });
});
