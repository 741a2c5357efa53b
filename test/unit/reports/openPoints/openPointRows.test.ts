import assert from 'node:assert/strict';
import type { OpenPointRow } from '../../../../server/src/reports/openPoints/openPointRows';
import { openPointRows } from '../../../../server/src/reports/openPoints/openPointRows';
import { byCharge } from '../../../../server/src/reports/openPoints/byCharge';
import { CHARGED_PLAN } from '../../../support/plans/chargedPlan';
import { smallMeasure, smallStrategy } from '../../../support/plans/measures';
import { readEditionIn } from '../../../support/workspaces/editions';

async function pointsOf(text: string): Promise<OpenPointRow[]> {
  return openPointRows(await readEditionIn([{ path: 'plan.shisaku', text }], 'fy2012'));
}

describe('What a plan leaves open', () => {
  it('are its marks and the years that come due, each with its programme and the sections in charge', async () => {
    const points = await pointsOf(CHARGED_PLAN);
    assert.deepEqual(
      points.map(({ kind, sign, measure, programme, charges }) => [kind, sign, measure, programme, charges.join()]),
      [
        ['marked', '［要確認］', '1-1', '朝市広場の貸出し', '商工課'],
        ['marked', '［要協議］', '1-1', '舟の学校', ''],
        ['due', '平成24年10月', '1-2', '港の休憩所の整備', '港湾課,商工課'],
      ],
    );
  });

  it('is told with its line, its marks taken out', async () => {
    const [first] = await pointsOf(CHARGED_PLAN);
    assert.equal(first?.text, '「朝市広場の貸出し」により、店が増えた。');
    assert.ok(first);
    const { line, character } = first.location.range.start;
    assert.equal(CHARGED_PLAN.split('\n')[line]?.slice(character), '［要確認］');
  });

  it('is told with the words before it, where its line goes on or holds several', async () => {
    const points = await pointsOf(
      smallMeasure({
        necessity: '- 市場を平成23年度［要確認］に開き、𠮷浜の広場を24年度［要確認］に広げる。',
        achievements: '- 店が増えた。［要確認］客が増えた。［要確認］',
        challenges: '- **23年度**［要確認］の客が少ない。',
        directions: '- ◎雨の日も店を開ける場所を整える［要協議］。',
      }),
    );
    assert.deepEqual(
      points.map(({ before, sign }) => before + sign),
      [
        '市場を平成23年度［要確認］',
        '…𠮷浜の広場を24年度［要確認］',
        '店が増えた。［要確認］',
        '客が増えた。［要確認］',
        '23年度［要確認］',
        '［要協議］',
      ],
    );
  });

  it('is no year in a heading, none that is past or later, and none that is marked already', async () => {
    const measure = smallMeasure({
      necessity: '- 平成23年度に市場を開いた。平成25年度に広げる。',
      challenges: '- 平成24年度［要確認］に屋根を架ける。',
      year: '24年度',
    });
    const points = await pointsOf(smallStrategy(['1-1 朝市を育てる'], measure));
    assert.deepEqual(
      points.map(({ kind, sign }) => `${kind} ${sign}`),
      ['marked ［要確認］'],
    );
  });

  it('is where nobody has written yet: signs alone, and the words of templates', async () => {
    const measure = smallMeasure({
      title: '施策名',
      necessity: '- なぜこの施策が必要か',
      achievements: '-',
      challenges: '- 残っていることを書く。',
      directions: '- ◎',
      initiatives:
        '重点的取組\n\n- 取組の内容。**(朝市広場の貸出し)**\n- **()**\n- 屋根のある広場を貸し出す。**(広場の貸出し)**\n- 舟に乗る日を設ける。**(事業名)**【再掲】',
    });
    const points = await pointsOf(measure);
    assert.deepEqual(
      points.map(({ kind, text }) => `${kind} ${text}`),
      [
        'unwritten 1-1 施策名',
        'unwritten なぜこの施策が必要か',
        'unwritten 成果',
        'unwritten 24年度における取組の方向性',
        'unwritten 重点的取組',
        'unwritten 取組の内容。(朝市広場の貸出し)',
        'unwritten ()',
        'unwritten 舟に乗る日を設ける。(事業名)【再掲】',
      ],
    );
  });

  it('is the year of a heading while it is not settled', async () => {
    const measure = smallMeasure({ year: '令和○年度' });
    const points = await pointsOf(`《指針－令和○年度の重点的な取組》\n\n- 1-1 朝市を育てる\n\n${measure}`);
    assert.deepEqual(
      points.map(({ kind, text }) => `${kind} ${text}`),
      ['unwritten 《指針－令和○年度の重点的な取組》', 'unwritten 3 令和○年度における取組の方向性'],
    );
  });

  it('stands under each section in charge, and without one at the end', async () => {
    const groups = byCharge(await pointsOf(CHARGED_PLAN));
    assert.deepEqual(
      groups.map(([charge, rows]) => `${charge ?? '-'} ${rows.map(({ sign }) => sign).join()}`),
      ['商工課 ［要確認］,平成24年10月', '港湾課 平成24年10月', '- ［要協議］'],
    );
  });
});
