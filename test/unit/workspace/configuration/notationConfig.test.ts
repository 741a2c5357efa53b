import assert from 'node:assert/strict';
import { NO_NOTATION, readNotation } from '../../../../server/src/workspace/configuration/notationConfig';
import { readPlanConfig } from '../../../../server/src/workspace/configuration/planConfig';

describe('the notation in shisaku.json', () => {
  it('is read', () => {
    const notation = {
      width: 'one-digit-full',
      spellings: [{ use: '取組', not: ['取り組み', '取組み'] }],
      names: ['廣川町'],
      encoding: 'shift_jis',
    } as const;
    assert.deepEqual(readPlanConfig(JSON.stringify({ notation })).notation, notation);
  });

  it('leaves out what is of the wrong kind, and only that', () => {
    const json = {
      width: 'wide',
      spellings: [{ use: '取組' }, { use: '', not: ['a'] }, 3, { use: '様々', not: ['様々', 'さまざま', 1] }],
      names: ['廣川町', '', 2],
      encoding: 'utf-7',
    };
    assert.deepEqual(readNotation(json), {
      ...NO_NOTATION,
      spellings: [{ use: '様々', not: ['さまざま'] }],
      names: ['廣川町'],
    });
    for (const wrong of [undefined, null, 'half', []]) assert.deepEqual(readNotation(wrong), NO_NOTATION);
  });
});
