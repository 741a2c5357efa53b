import assert from 'node:assert/strict';
import { checkText } from '../../../support/findings/check';
import { expectFindings } from '../../../support/findings/expectFindings';
import { mend } from '../../../support/findings/mend';
import { otherMeasure, smallMeasure } from '../../../support/plans/measures';

const CODE = 'missing-section';

describe('missing-section', () => {
  it('marks the number and title of the measure, once for each section', async () => {
    const measure = smallMeasure({ necessity: '', directions: '' }).replace(/.*\n/, '⟦⟦1-1 朝市を育てる⟧⟧\n');
    await expectFindings(measure, [CODE]);
  });

  it('says nothing of a text in which no section is known', async () => {
    await expectFindings('1-1 朝市を育てる\n\n朝市に店を出す人を増やす。\n\n1-2 港に人を迎える\n', []);
  });

  it('says nothing of a plan that has other sections, though one of them may be called the same', async () => {
    const measure = (number: string, title: string) =>
      `${number} ${title}\n\n1 現状\n\n- 客が少ない。\n\n2 取組の方向性\n\n- ◎客を増やす。\n\n3 来年の仕事\n\n- 開く。(${title}の会)\n`;
    await expectFindings(`${measure('1-1', '朝市')}\n${measure('1-2', '夜市')}`, []);
  });

  it('leaves a heading with a slip of the pen to unknown-section', async () => {
    const codes = (await checkText(smallMeasure().replace('必要性', '必用性'))).map(({ code }) => code);
    assert.ok(!codes.includes(CODE));
  });

  it('puts the section before the first one that comes after it, as the file writes it', async () => {
    const whole = smallMeasure();
    const other = otherMeasure({ year: '24年度' });
    const mended = await mend(smallMeasure({ directions: '' }) + '\n' + other, CODE);
    assert.equal(mended, whole.replace(/- ◎.*/, '- ◎') + '\n' + other);
  });

  it('puts the last section at the end, before the blank lines that follow', async () => {
    const other = otherMeasure();
    const mended = await mend(smallMeasure({ initiatives: '' }) + '\n\n' + other, CODE);
    assert.equal(mended, smallMeasure({ initiatives: '- ' }) + '\n\n' + other);
  });

  it('adds the sub-headings, spaced as the file spaces them', async () => {
    const spaced = (text: string) => text.replace('○ 成果', '○ 成 果').replace('○ 課題', '○ 課 題');
    const other = spaced(otherMeasure());
    const mended = await mend(smallMeasure({ achievements: '', challenges: '' }) + '\n' + other, CODE);
    assert.equal(mended, spaced(smallMeasure({ achievements: '- ', challenges: '- ' })) + '\n' + other);
  });

  it('writes full width where the other headings do, and the year of the plan', async () => {
    const lines = [
      '１－１　朝市を育てる',
      '１　施策の必要性',
      '- 店を出す人を増やすことが必要。',
      '４　重点的取組と主な事業',
      '',
    ];
    const heading = '《指針－平成24年度の重点的な取組》\n';
    const mended = await mend(heading + lines.join('\n'), CODE, 0);
    assert.match(mended, /^２　成果と課題\n○ 成果\n- \n○ 課題\n- \n４　重/m);
    assert.match(await mend(mended, CODE), /^３　２４年度における取組の方向性\n- ◎\n４　重/m);
  });

  it('puts a lost heading back where its lines are still there', async () => {
    for (const heading of [
      '1 施策の必要性',
      '2 成果と課題',
      '3 24年度における取組の方向性',
      '4 重点的取組と主な事業',
    ]) {
      const whole = smallMeasure() + '\n' + otherMeasure();
      assert.equal(await mend(whole.replace(`${heading}\n\n`, ''), CODE), whole, heading);
    }
  });

  it('keeps Windows line ends and a last line without one', async () => {
    const windows = smallMeasure({ initiatives: '' }).trimEnd().replaceAll('\n', '\r\n');
    assert.equal(await mend(windows, CODE), `${windows}\r\n\r\n4 重点的取組と主な事業\r\n\r\n- `);
  });
});
