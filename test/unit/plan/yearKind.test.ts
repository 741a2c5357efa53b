import assert from 'node:assert/strict';
import { judgeYears } from '../../../server/src/plan/yearKind';
import { dedent } from '../../support/plans/dedent';
import { readPlanFile } from '../../support/workspaces/plan';

/** Each year of a block in a plan that rolls over from 2011: its whole date, its fiscal year and its kind. */
function judged(text: string, to = 2012): string[] {
  const { document, facts } = readPlanFile(dedent(text));
  const [placed] = document.blocks;
  const [fact] = facts;
  assert.ok(placed && fact);
  const lines = placed.block.text.split('\n');
  return judgeYears(placed.block, fact, { from: 2011, to }).map(
    ({ fact: { line, start }, end, fiscalYear, kind }) =>
      `${(lines[line] ?? '').slice(start, end)} ${fiscalYear ?? '?'} ${kind}`,
  );
}

describe('When a plan rolls over, a year', () => {
  it('follows in a heading, comes due in running text, and is fixed elsewhere', () => {
    assert.deepEqual(
      judged(`
        1-1 平成23年度の港
        2 成果と課題
        - 平成22年度に始め、平成23年2月に終え、平成24年2月に開く。
        3 23年度における取組の方向性
        - ◎平成23年10月に開く。平成24年度に終える。
      `),
      [
        '平成23年度 2011 follows',
        '平成22年度 2010 fixed',
        '平成23年2月 2010 fixed',
        '平成24年2月 2011 due',
        '23年度 2011 follows',
        '平成23年10月 2011 due',
        '平成24年度 2012 fixed',
      ],
    );
  });

  it('follows in the title of the document, and in no figures below it', () => {
    assert.deepEqual(
      judged(`
        港の計画
        平成23年度版

        港湾課

        来港者数 | H22 | H23 | 23年度目標
      `),
      ['平成23年度 2011 follows', 'H22 2010 fixed', 'H23 2011 due', '23年度 2011 due'],
    );
  });

  it('comes due in a heading that names a period, and follows in one that says it twice', () => {
    for (const [title, kinds] of [
      ['平成23～25年度の港', ['平成23 2011 due', '25年度 2013 fixed']],
      ['平成22・23年度の港', ['平成22 2010 fixed', '23年度 2011 due']],
      ['平成23年度（2011年度）の港', ['平成23年度 2011 follows', '2011年度 2011 follows']],
    ] as const) {
      assert.deepEqual(judged(`1-1 ${title}`), kinds);
    }
  });

  it('comes due in a heading that names a month of it', () => {
    assert.deepEqual(judged('1-1 平成23年10月に開く港'), ['平成23年10月 2011 due']);
    assert.deepEqual(judged('1-1 平成23年の港'), ['平成23年 2011 follows']);
  });

  it('comes due up to the year of the new edition', () => {
    assert.deepEqual(judged('1-1 港\n1 施策の必要性\n- 平成23年度と平成24年度に開く。', 2013), [
      '平成23年度 2011 due',
      '平成24年度 2012 due',
    ]);
  });
});
