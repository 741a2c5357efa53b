import assert from 'node:assert/strict';
import { checkText } from '../../../support/findings/check';
import { expectFindings } from '../../../support/findings/expectFindings';
import { mend } from '../../../support/findings/mend';
import { smallMeasure } from '../../../support/plans/measures';

const isCode = (code: string) => code === 'unknown-section';

describe('unknown-section', () => {
  it('marks the title, and keeps the year in front of it', async () => {
    const mistyped = smallMeasure().replace('取組の方向性', '取組の方向生');
    const fiscal = smallMeasure().replace('24年度における', 'FY2012における');
    await expectFindings(fiscal, []);
    assert.equal(await mend(fiscal.replace('方向性', '方向生'), 'unknown-section'), fiscal);
    await expectFindings(mistyped.replace('24年度における取組の方向生', '⟦24年度における取組の方向生⟧'), [
      'unknown-section',
    ]);
    assert.equal(await mend(mistyped, 'unknown-section'), smallMeasure());
  });

  it('takes a year, a colon or a remark for no slip', async () => {
    const headed = (results: string) => smallMeasure().replace('2 成果と課題', `2 ${results}`);
    for (const results of ['23年度の成果と課題', '成果と課題：', '成果と課題(平成23年度)']) {
      await expectFindings(headed(results), []);
    }
    await expectFindings(smallMeasure().replace('○ 成果', '○ 成果(平成23年度)'), []);
  });

  it('takes another title for the plan’s own where the others of its file bear it, and else asks for theirs', async () => {
    const measures = (...results: string[]) =>
      results
        .map((title, at) =>
          smallMeasure()
            .replace('1-1 ', `1-${String(at + 1)} `)
            .replace('2 成果と課題', `2 ${title}`),
        )
        .join('\n');
    const codes = async (text: string) => (await checkText(text)).map(({ code }) => code);
    const UNKNOWN = ['unknown-section'];
    const fewer = measures('成果と課題', 'これまでの成果と課題', '成果と課題');
    assert.deepEqual(
      (await codes(measures('これまでの成果と課題', '成果と課題', 'これまでの成果と課題'))).filter(isCode),
      [],
    );
    assert.deepEqual((await codes(measures('成果及び課題', '成果及び課題'))).filter(isCode), []);
    assert.deepEqual((await codes(fewer)).filter(isCode), UNKNOWN);
    assert.equal(await mend(fewer, 'unknown-section'), measures('成果と課題', '成果と課題', '成果と課題'));
  });

  it('takes a year that is not settled yet for no slip, and keeps it', async () => {
    for (const year of ['令和○年度', '令和　年度', 'R○年度', '来年度', '平成ＮＮ年度']) {
      const open = smallMeasure().replace('24年度における', `${year}における`);
      await expectFindings(open, []);
      assert.equal(await mend(open.replace('方向性', '方向生'), 'unknown-section'), open);
    }
  });

  it('knows a slip in a sub-heading, which is then not missing', async () => {
    const mistyped = smallMeasure().replace('○ 成果', '○ 成課');
    await expectFindings(mistyped.replace('成課', '⟦成課⟧'), ['unknown-section']);
    assert.equal(await mend(mistyped, 'unknown-section'), smallMeasure());
  });
});
