import assert from 'node:assert/strict';
import { occurrencesAt } from '../../../../server/src/features/reading/occurrences';
import { Fixture } from '../../../support/workspaces/fixture';

async function kindsAt(text: string): Promise<string[]> {
  const { snapshot, position } = (await Fixture.read(text)).here;
  return occurrencesAt(snapshot, position).map(({ kind }) => kind);
}

describe('What occurs at a place', () => {
  const places: Readonly<Record<string, readonly string[]>> = {
    '戦略‸1 港': ['strategy'],
    '戦略1 港\n《指針》\n港\n- 1-‸1 港': ['listedMeasure'],
    '1-1 ‸港': ['measure'],
    '1-1 港\n1 施策の必要性\n- 「護岸‸の整備」': ['mention'],
    '1-1 港\n1 施策の必要性\n- 施策‸1-2': ['headingReference'],
    '1-1 港\n1 施策の必要性\n- 図‸3のとおり。': ['figure'],
    '1-1 港\n1 施策の必要性\n- 県の計画の図‸3のとおり。': [],
    '1-1 港\n1 施策の必要性\n- 港湾局(以下「局」という。)の、局‸の舟': ['abbreviation'],
    '1-1 港\n1 施策の必要性\n- 港湾局(以下「局」という。)の、局‸長の舟': [],
    '1-1 港\n1 施策の必要性\n- 局‸の舟、港湾局(以下「局」という。)': [],
    '1-1 港\n1 施策の必要性\n- 港湾局(以下「局」という。)の「局‸の舟」': ['mention'],
    '1-1 港\n1 施策の必要性\n- 舟(‸注)': ['noteMarker'],
    '1-1 港\n1 施策の必要性\n- 舟(注)\n\n(‸注)川を渡る。': ['noteDefinition'],
    '1-1 港\n1 施策の必要性\n- 平成23‸年度': ['year'],
    '1-1 港\n3 23年度における取組の方向性\n- ◎港‸を直す。': ['direction'],
    '戦略1 港\n《指針》\n港\n- 1-1 港\n\n- 港を‸直す。': ['overview'],
    '1-1 港\n4 重点的取組と主な事業\n護岸\n- 直す。(護岸‸)': ['programme'],
    '1-1 港\n4 重点的取組と主な事業\n護岸\n- 直す。(護岸)【再‸掲】': ['programme'],
    '1-1 港\n1 施策の必要性\n- 港‸': [],
    '‸': [],
  };
  for (const [text, kinds] of Object.entries(places)) {
    it(`${kinds.join() || 'nothing'}: ${text.split('\n').at(-1)}`, async () => {
      assert.deepEqual(await kindsAt(text), kinds);
    });
  }

  it('may be several things, the narrowest first', async () => {
    const text = '1-1 港\n3 23年度における取組の方向性\n- ◎「護岸の‸整備」を進める。\n';
    assert.deepEqual(await kindsAt(text), ['mention', 'direction']);
    assert.deepEqual(await kindsAt('1-1 港\n4 重点的取組と主な事業\n護岸\n- 直す。(平成23‸年度の護岸の整備)\n'), [
      'year',
      'programme',
    ]);
  });

  it('may be an abbreviation in a sentence that has another half, or in a title', async () => {
    const telling = '1-1 港湾局(以下「局」という。)の港\n1 施策の必要性\n- 港湾局(以下「局」という。)の港\n';
    assert.deepEqual(await kindsAt(`${telling}3 23年度における取組の方向性\n- ◎局‸を直す。\n`), [
      'abbreviation',
      'direction',
    ]);
    assert.deepEqual(await kindsAt(`${telling}1-2 局‸の港\n`), ['measure', 'abbreviation']);
  });

  it('may stand on the line where a title goes on', async () => {
    const text = '《指針》\n港\n- 1-1 港を直す\n1-1 港を\n3 23年度における取組の方向性\n- ◎進める。\n\n直‸す\n';
    assert.deepEqual(await kindsAt(text), ['measure']);
  });
});
