import assert from 'node:assert/strict';
import { lensesOf } from '../../../server/src/features/lenses';
import { translate } from '../../../server/src/text/message';
import { Fixture, placesOf } from '../../support/workspaces/fixture';

const YEARS = `
  === fy2011/shisaku.json
  { "fiscalYear": 2011 }
  === fy2011/one.shisaku
  1-3 港を直す
  4 重点的取組と主な事業
  護岸
  - 直す。(⟦護岸の整備⟧)
  === fy2012/shisaku.json
  { "fiscalYear": 2012, "previous": "../fy2011" }
  === fy2012/one.shisaku
  1-1 港を直す
  2 成果と課題
  ○ 成果
  - 「⟦護岸の整備⟧」を終えた。
  4 重点的取組と主な事業
  護岸
  - 直す。(護岸の整備)
  - 泳ぐ。(港の水泳)
  - 歌う。(港の祭り)【再掲】
  === fy2012/two.shisaku
  1-2 川
  4 重点的取組と主な事業
  川岸
  - 直す。(⟦護岸の整備⟧)【再掲】
`;

describe('Lenses', () => {
  it('tell above a primary where else it stands, and where it was last year', async () => {
    const fixture = await Fixture.read(YEARS);
    const snapshot = fixture.snapshot('fy2012/one.shisaku');
    const lenses = lensesOf(snapshot);
    assert.deepEqual(
      lenses.map(({ range, parts }) => [fixture.quote(range, snapshot), ...parts.map((part) => translate(part))]),
      [['護岸の整備', 'relisted 1', 'mentioned 1', 'last year 1-3']],
    );
    assert.deepEqual(placesOf(lenses[0]?.locations ?? []).sort(), placesOf(fixture.marked).sort());
  });

  it('are none where there is nothing to tell', async () => {
    assert.deepEqual(lensesOf((await Fixture.read(YEARS)).snapshot('fy2012/two.shisaku')), []);
  });
});
