import assert from 'node:assert/strict';
import { CharacterTable } from '../../../server/src/text/characterTable';

describe('A table of characters', () => {
  const table = new CharacterTable([['縣'], ['\uf900', '\ufa0d']]);

  for (const [text, stand] of [
    ['県のまちづくり', false],
    ['縣', true],
    ['まちの縣', true],
    ['\uf8ff\ufa0e', false],
    ['\uf900', true],
    ['ま\ufa0d', true],
    ['', false],
  ] as const) {
    it(`tells whether any of them stands in ${JSON.stringify(text)}`, () => {
      assert.equal(table.standIn(text), stand);
    });
  }
});
