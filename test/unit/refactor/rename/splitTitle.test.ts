import assert from 'node:assert/strict';
import { splitTitle } from '../../../../server/src/refactor/rename/splitTitle';

describe('A title that is split', () => {
  const best = (title: string, heading: string, rest: string) => splitTitle(title, heading, rest)[0]?.join('｜');

  it('breaks before the same rest', () => {
    assert.equal(best('畑と市場を結ぶ', '畑を', '結ぶ'), '畑と市場を｜結ぶ');
  });
  it('breaks after as many characters where the rest is another', () => {
    assert.equal(best('畑と市場を近づける', '畑と店を', '結ぶ'), '畑と市場｜を近づける');
  });
  it('leaves something to the rest where the title is short', () => {
    assert.equal(best('畑の市', '畑と店とを', '結ぶ'), '畑の｜市');
  });
  it('leaves something to the heading where the rest is the whole title', () => {
    assert.equal(best('結ぶ', '畑を', '結ぶ'), '結｜ぶ');
  });
  it('breaks neither beside a blank nor in a character', () => {
    assert.equal(best('畑の 市', '畑の', 'x'), '畑｜の 市');
    assert.equal(best('畑𠮷田市', '畑x', 'y'), '畑｜𠮷田市');
  });
  it('tries every other break, the nearest first', () => {
    assert.deepEqual(
      splitTitle('朝市の日', '朝市', 'x').map(([heading]) => heading),
      ['朝市', '朝', '朝市の'],
    );
  });
  it('cannot be of one character', () => {
    assert.deepEqual(splitTitle('市', '畑を', '結ぶ'), []);
  });
});
