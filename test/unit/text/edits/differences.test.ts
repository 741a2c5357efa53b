import assert from 'node:assert/strict';
import { differences } from '../../../../server/src/text/edits/differences';

describe('differences', () => {
  it('are told word by word', () => {
    const found = differences('港で朝市を開く。', '港で夜市を広く開く。');
    assert.deepEqual(
      [found.filter(({ kind }) => kind !== 'added'), found.filter(({ kind }) => kind !== 'removed')].map((side) =>
        side.map(({ text }) => text).join(''),
      ),
      ['港で朝市を開く。', '港で夜市を広く開く。'],
    );
    assert.deepEqual(found.at(0), { kind: 'same', text: '港で' });
  });

  it('are the whole texts where thousands of words differ', () => {
    const [before, after] = ['港', '船'].map((word) => `${word}が来た。`.repeat(2000));
    assert.deepEqual(differences(before ?? '', after ?? ''), [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ]);
  });

  it('are the whole texts where one is longer than any passage of a plan', () => {
    const long = '港に船が来た。'.repeat(8000);
    assert.deepEqual(differences(`${long}店。`, `${long}客。`), [
      { kind: 'removed', text: `${long}店。` },
      { kind: 'added', text: `${long}客。` },
    ]);
    assert.deepEqual(differences('', long), [{ kind: 'added', text: long }]);
  });

  it('are none between equal texts', () => {
    assert.deepEqual(differences('港', '港'), [{ kind: 'same', text: '港' }]);
    assert.deepEqual(differences('', ''), []);
  });
});
