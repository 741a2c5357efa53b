import assert from 'node:assert/strict';
import { lastYearAt } from '../../../server/src/features/implementation';
import { Fixture } from '../../support/workspaces/fixture';

/** Two years of a plan, each with its items in measure 1-1; what is marked ⟦…⟧ is what ‸ was last year. */
async function check(then: readonly string[], now: readonly string[], renamed: readonly string[] = []): Promise<void> {
  const plan = (items: readonly string[]) =>
    ['1-1 丘', '4 重点的取組と主な事業', ...items.map((item) => `- 行う。${item}`)].join('\n  ');
  const pairs = renamed.map((pair) => pair.split('→')).map(([from, to]) => ({ from, to }));
  const fixture = await Fixture.read(`
  === h22/shisaku.json
  { "fiscalYear": 2010 }
  === h22/one.shisaku
  ${plan(then)}
  === h23/shisaku.json
  ${JSON.stringify({ fiscalYear: 2011, previous: '../h22', renamed: pairs })}
  === h23/one.shisaku
  ${plan(now)}
  `);
  const { snapshot, position } = fixture.here;
  assert.deepEqual(lastYearAt(snapshot, position), fixture.marked);
}

describe('A programme a year ago', () => {
  it('has the same name, in whatever widths', () => check(['(⟦丘の 森⟧)'], ['(丘の‸森)']));
  it('is its primary, where it is listed again too', () =>
    check(['(丘の森)【再掲】', '(⟦丘の森⟧)'], ['(丘の‸森)【再掲】']));
  it('is not guessed from likeness', () => check(['(丘の森づくり)'], ['(丘の‸森)']));
  it('is not another one that shares a part of its name', () => check(['(丘の森(杉))'], ['(丘の‸森(松))']));
  it('goes by the name that 改称 tells', () => check(['(⟦杉の森⟧)'], ['(丘の‸森)'], ['杉の森→丘の森']));
  it('is found by a part of the names that 改称 tells', () =>
    check(['(⟦杉の森(春)⟧)'], ['(丘の‸森(秋))'], ['杉の森→丘の森']));
  it('is every one of those that became one', () =>
    check(['(⟦杉の森⟧)', '(⟦松の森⟧)'], ['(丘の‸森)'], ['杉の森→丘の森', '松の森→丘の森']));
  it('is both, where one took up another and kept its name', () =>
    check(['(⟦杉の森⟧)', '(⟦丘の森⟧)'], ['(丘の‸森)'], ['杉の森→丘の森']));
  it('is not what goes by another name now', () => check(['(丘の森)'], ['(丘の‸森)', '(谷の森)'], ['丘の森→谷の森']));
  it('is the other, where two have changed their names', () =>
    check(['(丘の森)', '(⟦谷の森⟧)'], ['(丘の‸森)', '(谷の森)'], ['丘の森→谷の森', '谷の森→丘の森']));
  it('goes by its own name where 改称 tells of an earlier year', () =>
    check(['(⟦丘の森⟧)'], ['(丘の‸森)'], ['杉の森→丘の森']));
});

describe('A measure a year ago', () => {
  const lastYear = async (then: string, now: string) => {
    const fixture = await Fixture.read(`
  === h22/shisaku.json
  { "fiscalYear": 2010 }
  === h22/one.shisaku
  ${then}
  === h23/shisaku.json
  { "fiscalYear": 2011, "previous": "../h22" }
  === h23/one.shisaku
  ${now}
    `);
    const { snapshot, position } = fixture.here;
    assert.deepEqual(lastYearAt(snapshot, position), fixture.marked);
  };
  it('has the same title, whatever its number', () => lastYear('⟦1-2 丘の森⟧\n  1-1 谷', '1-1 丘の‸森'));
  it('has the same number, where the title is another', () => lastYear('⟦1-1 杉の森⟧', '1-1 丘の‸森'));
  it('is not one of that number that has only moved', () => lastYear('1-1 谷の森', '1-1 丘の‸森\n  1-2 谷の森'));
});
