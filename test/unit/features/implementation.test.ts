import assert from 'node:assert/strict';
import { lastYearAt } from '../../../server/src/features/implementation';
import { Fixture, placesOf } from '../../support/workspaces/fixture';

/** From ‸ in this year's text, last year's place is what stands between ⟦ and ⟧. */
async function was(lastYear: string, thisYear: string): Promise<void> {
  const fixture = await Fixture.read(`
    === fy2011/shisaku.json
    { "fiscalYear": 2011 }
    === fy2011/one.shisaku
    ${lastYear.replaceAll('\n', '\n    ')}
    === fy2012/shisaku.json
    { "fiscalYear": 2012, "previous": "../fy2011", "renamed": [{ "from": "渡し舟", "to": "渡し舟の運航" }] }
    === fy2012/one.shisaku
    ${thisYear.replaceAll('\n', '\n    ')}
  `);
  const { snapshot, position } = fixture.here;
  assert.deepEqual(placesOf(lastYearAt(snapshot, position)), placesOf(fixture.marked));
}

const ITEM = (item: string) => `1-1 港\n4 重点的取組と主な事業\n護岸\n- 直す。${item}`;

describe('Last year’s place', () => {
  it('of a programme is its primary of last year', () =>
    was(`${ITEM('(護岸の整備)【再掲】')}\n- 守る。(⟦護岸の整備⟧)`, ITEM('(護岸の‸整備)')));

  it('of a programme is where it was listed again, when there was no primary', () =>
    was(ITEM('(⟦護岸の整備⟧)【再掲】'), ITEM('(護岸の‸整備)【再掲】')));

  it('of a renamed programme is the one of the old name', () => was(ITEM('(⟦渡し舟⟧)'), ITEM('(渡し舟の‸運航)')));

  it('of a programme that is only alike is nowhere', () => was(ITEM('(護岸整備事業)'), ITEM('(護岸の‸整備)')));

  it('of a mention is that of its programme', () =>
    was(
      ITEM('(⟦護岸の整備⟧)'),
      `1-1 港\n2 成果と課題\n○ 成果\n- 「護岸の‸整備」を終えた。\n4 重点的取組と主な事業\n護岸\n- 守る。(護岸の整備)`,
    ));

  it('of a measure is the one of its title, whatever its number', () =>
    was('1-1 港を守る\n⟦1-2 港を直す⟧', '1-1 港を‸直す'));

  it('of a measure with a new title is the one of its number', () => was('⟦1-1 港を守る⟧', '1-1 港を‸生かす'));

  it('of a listed measure is that of its heading', () => was('⟦1-1 港⟧', '《指針》\n港\n- 1-1 ‸港\n1-1 港'));

  it('is nowhere without an edition of last year', async () => {
    const { snapshot, position } = (await Fixture.read(ITEM('(護岸の‸整備)'))).here;
    assert.deepEqual(lastYearAt(snapshot, position), []);
  });
});
