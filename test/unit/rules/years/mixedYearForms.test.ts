import assert from 'node:assert/strict';
import { checkText } from '../../../support/findings/check';
import { expectFindings } from '../../../support/findings/expectFindings';
import { mend } from '../../../support/findings/mend';
import { inYear, otherMeasure, smallMeasure } from '../../../support/plans/measures';

const ANY_WIDTH = '{"rules":{"mixed-width":"off"}}';

describe('mixed-year-forms', () => {
  const CODE = 'mixed-year-forms';
  const mixed = (written: string) => inYear('平成24年度', smallMeasure({ challenges: `- ${written}は客が少ない。` }));

  it('marks the rarer form and writes the other', async () => {
    for (const written of ['H23', '2012年度', 'Ｈ２３']) {
      await expectFindings(mixed(`⟦${written}⟧`), [CODE], ANY_WIDTH);
      const right = { H23: '平成23年度', '2012年度': '平成24年度', Ｈ２３: '平成２３年度' }[written] ?? '';
      assert.equal(await mend(mixed(written), CODE), mixed(right));
    }
  });

  it('lets a plan call some years in the western way only: what is agreed on with the world has its own years', async () => {
    const text = mixed('2030年度に2013年度比46％減とする目標を、平成23年度に掲げ、週末');
    await expectFindings(text, []);
    await expectFindings(mixed('平成23年度の夏と⟦2011年度⟧の冬'), [CODE]);
  });

  it('says nothing of FY2012 beside a year of an era', async () => {
    await expectFindings(mixed('平成24年度の夏とFY2012の冬'), []);
  });

  it('lets a year be short in a table, in brackets and before its value', async () => {
    const table = '| 指標 | H22 | H23 |\n|---|---|---|\n| 出店 | 12 | 15 |\n\n- 雨の日';
    await expectFindings(
      inYear('平成24年度', smallMeasure({ challenges: `- 冬は客が少ない。\n\n${table}は人が来ない。` })),
      [],
    );
    const columns = '指標\tH22\tH23\n出店\t12\t15\n\n- 雨の日';
    await expectFindings(
      inYear('平成24年度', smallMeasure({ challenges: `- 冬は客が少ない。\n\n${columns}は人が来ない。` })),
      [],
    );
    for (const written of [
      '出店(H20～H22)',
      '出店【H20：調査、H21～H22：募集】',
      '出店は、H22：12店、H23：15店であり、冬',
      '出店は、H22 → H23と増え、冬',
    ]) {
      await expectFindings(mixed(written), []);
    }
  });

  it('says nothing of the year that a heading gives, however short the text writes its years', async () => {
    const text = mixed('H20からH21まで、またH22からH23まで');
    assert.deepEqual(
      (await checkText(text)).filter(({ range }) => range.start.line === 0),
      [],
    );
  });

  it('says nothing where both forms are used a lot', async () => {
    const years = [18, 19, 20, 21, 22, 23];
    const both = years.map((year) => `- 平成${year}年度とH${year - 1}は、店が${year}軒あった。`);
    await expectFindings(inYear('平成24年度', smallMeasure({ challenges: both.join('\n') })), []);
  });

  it('counts a heading in both calendars as one in the era', async () => {
    const year = '平成24年度(2012年度)';
    const text = inYear(year, smallMeasure({ year, challenges: '- ⟦H22⟧は客が少ない。' }));
    await expectFindings(text, [CODE]);
  });

  it('lets a year without an era go with any', async () => {
    await expectFindings(mixed('23年度'), []);
  });

  it('lets one year be written in both ways, in a heading too', async () => {
    await expectFindings(mixed('平成23年度(2011年度)と平成22年度（2010年度）'), [], ANY_WIDTH);
    const year = '平成24年度(2012年度)';
    await expectFindings(inYear(year, smallMeasure({ year }), otherMeasure({ year })), []);
  });

  it('takes no product for a year', async () => {
    await expectFindings(mixed('水素(H2)'), []);
  });
});
