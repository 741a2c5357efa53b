import assert from 'node:assert/strict';
import { declarationsAt } from '../../../server/src/features/declaration';
import { Fixture, placesOf } from '../../support/workspaces/fixture';

async function leads(text: string): Promise<void> {
  const fixture = await Fixture.read(text);
  const { snapshot, position } = fixture.here;
  assert.deepEqual(placesOf(declarationsAt(snapshot, position)), placesOf(fixture.marked));
}

describe('The declaration', () => {
  it('of a measure is its place in the list, from its heading, its rest and from there', async () => {
    const measure = (listed: string, heading: string, rest: string) =>
      `《指針》\n港\n- ⟦1-1 ${listed}⟧\n1-1 ${heading}\n3 23年度における取組の方向性\n- ◎直す。\n\n${rest}\n`;
    await leads(measure('港を直す', '‸港を', '直す'));
    await leads(measure('港を直す', '港を', '直‸す'));
    await leads(measure('港を‸直す', '港を', '直す'));
  });

  it('of a measure is its place in the list of another file', () =>
    leads('=== head.shisaku\n《指針》\n港\n- ⟦1-1 港を直す⟧\n=== measure.shisaku\n1-1 ‸港を直す\n'));

  it('of a programme is its primary', () =>
    leads(`
      1-1 港
      4 重点的取組と主な事業
      護岸
      - 直す。(護岸の整備)【再‸掲】
      - 守る。(⟦護岸の整備⟧)
    `));

  it('is nowhere for a measure that is not listed', () => leads('1-1 ‸港\n'));
});
