import assert from 'node:assert/strict';
import { formerNamesAt } from '../../../../server/src/features/lastYear/formerNames';
import { Fixture } from '../../../support/workspaces/fixture';

/** The items of measure 1-1 and of 1-2, last year and now; ‸ is where the cursor is. */
interface TwoYears {
  readonly then: readonly string[];
  readonly elsewhereThen?: readonly string[];
  readonly now: readonly string[];
  readonly elsewhere?: readonly string[];
  readonly renamed?: readonly string[];
}

async function formerNames(years: TwoYears): Promise<readonly string[] | undefined> {
  const { then, elsewhereThen = [], now, elsewhere = [], renamed = [] } = years;
  const measure = (heading: string, items: readonly string[]) =>
    [heading, '4 重点的取組と主な事業', ...items.map((item) => `- 行う。${item}`)].join('\n  ');
  const plan = (here: readonly string[], there: readonly string[]) =>
    `${measure('1-1 丘', here)}\n  ${measure('1-2 谷', there)}`;
  const pairs = renamed.map((pair) => pair.split('→')).map(([from, to]) => ({ from, to }));
  const fixture = await Fixture.read(`
  === h22/shisaku.json
  { "fiscalYear": 2010 }
  === h22/one.shisaku
  ${plan(then, elsewhereThen)}
  === h23/shisaku.json
  ${JSON.stringify({ fiscalYear: 2011, previous: '../h22', renamed: pairs })}
  === h23/one.shisaku
  ${plan(now, elsewhere)}
  `);
  const { snapshot, position } = fixture.here;
  return formerNamesAt(snapshot, position)?.former;
}

describe('What a programme may have been called last year', () => {
  it('is what its measure lists no more, the likest first', async () => {
    const then = ['(谷の池)', '(丘の森)', '(丘の道)'];
    assert.deepEqual(await formerNames({ then, now: ['(丘の道)', '(丘の森‸づくり)'] }), ['丘の森', '谷の池']);
  });
  it('is three names at most', async () => {
    const then = ['(一の池)', '(二の池)', '(三の池)', '(四の池)', '(五の池)'];
    assert.equal((await formerNames({ then, now: ['(丘の‸森)'] }))?.length, 3);
  });
  it('is nothing where last year’s edition lists it', async () => {
    assert.equal(await formerNames({ then: ['(谷の池)', '(丘の森)'], now: ['(丘の‸森)'] }), undefined);
  });
  it('is nothing that another measure lists now', async () => {
    assert.equal(await formerNames({ then: ['(谷の池)'], now: ['(丘の‸森)'], elsewhere: ['(谷の池)'] }), undefined);
  });
  it('is nothing of another measure', async () => {
    assert.equal(await formerNames({ then: [], elsewhereThen: ['(谷の池)'], now: ['(丘の‸森)'] }), undefined);
  });
  it('is nothing that is known to be another one now', async () => {
    const then = ['(谷の池)'];
    assert.equal(await formerNames({ then, now: ['(丘の‸森)', '(池の道)'], renamed: ['谷の池→池の道'] }), undefined);
  });
  it('is asked of a primary only', async () => {
    assert.equal(await formerNames({ then: ['(谷の池)'], now: ['(丘の‸森)【再掲】'] }), undefined);
  });
  it('is not asked without last year’s edition', async () => {
    const { snapshot, position } = (await Fixture.read('1-1 丘\n4 重点的取組と主な事業\n- 行う。(丘の‸森)')).here;
    assert.equal(formerNamesAt(snapshot, position), undefined);
  });
});
