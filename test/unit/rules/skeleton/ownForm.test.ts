import assert from 'node:assert/strict';
import { applyFix, checkText } from '../../../support/findings/check';
import { expectFindings } from '../../../support/findings/expectFindings';

const FORM = JSON.stringify({
  form: {
    levels: { strategy: ['柱'] },
    sections: [
      { kind: 'necessity', title: '現状' },
      { kind: 'other', title: '数値目標' },
      { kind: 'direction', title: '対応の方針' },
      { kind: 'other', title: '市民との協働', required: false },
      { kind: 'initiatives', title: '主な事業' },
    ],
  },
});

const PLAN = `柱1 港に人を迎える

1-1 朝市を育てる

1 現状

- 朝市の客が減っている。

2 数値目標

- 朝市の客を一日に500人とする。

3 対応の方針

- ◎朝市の日を増やす。

4 市民との協働

- 出店者の会と開く。

5 主な事業

朝市の日

- 朝市を週に二度開く。(朝市の開催)
`;

/** The text of the plan without one of its sections. */
function without(title: string): string {
  const [above = '', below = ''] = PLAN.split(new RegExp(`\\d ${title}\\n`));
  return above + below.slice(below.search(/^\d /m));
}

describe('A plan with sections of its own', () => {
  it('is right when it has them, in the order of its form', async () => {
    await expectFindings(PLAN, [], FORM);
  });

  it('must have those that its form demands', async () => {
    await expectFindings(
      without('数値目標').replace('1-1 朝市を育てる', '⟦1-1 朝市を育てる⟧'),
      ['missing-section'],
      FORM,
    );
    const [finding] = await checkText(without('数値目標'), FORM);
    const [fix] = finding?.fixes?.() ?? [];
    assert.ok(fix);
    assert.equal(applyFix(without('数値目標'), fix), PLAN.replace('- 朝市の客を一日に500人とする。', '- '));
  });

  it('may be without the others, whether these are counted or not', async () => {
    const uncounted = without('市民との協働').replace('5 主な事業', '4 主な事業');
    await expectFindings(without('市民との協働'), [], FORM);
    await expectFindings(uncounted, [], FORM);
    await expectFindings(uncounted.replace('4 主な事業', '⟦3⟧ 主な事業'), ['section-number'], FORM);
  });

  it('has each of them once', async () => {
    const codes = (await checkText(PLAN.replace('4 市民との協働', '4 数値目標'), FORM)).map(({ code }) => code);
    assert.deepEqual(codes, ['duplicate-section']);
  });

  it('does not know the sections that its form leaves out', async () => {
    const codes = (await checkText(PLAN.replace('5 主な事業', '2 成果と課題'), FORM)).map(({ code }) => code);
    assert.ok(codes.includes('missing-section'));
  });
});
