import assert from 'node:assert/strict';
import { aliasesOf } from '../../../../server/src/plan/facts/programmes';

describe('aliasesOf', () => {
  for (const [name, aliases] of [
    ['朝市の再生(春の部)', ['朝市の再生', '春の部']],
    ['取引改善（ADR）', ['取引改善', 'ADR']],
    ['朝市の再生(仮称)', ['朝市の再生']],
    ['朝市の再生', []],
    ['(仮称)朝市の再生', []],
    ['(朝市)', []],
  ] as const) {
    it(`of ${name} are ${aliases.join('、') || 'none'}`, () => {
      assert.deepEqual(aliasesOf(name), aliases);
    });
  }
});
