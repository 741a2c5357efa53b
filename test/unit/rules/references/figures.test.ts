import assert from 'node:assert/strict';
import { checkFiles } from '../../../support/findings/check';
import { expectFindings } from '../../../support/findings/expectFindings';
import { otherMeasure, smallMeasure } from '../../../support/plans/measures';

const ITEM = '朝市の場所づくり\n\n- 屋根のある広場を朝市に貸し出す。**(朝市広場の貸出し)**';

/** A measure with a sentence in its challenges, and captions at its end. */
function withFigures(challenges: string, ...captions: readonly string[]): string {
  return smallMeasure({ challenges, initiatives: [ITEM, ...captions].join('\n\n') });
}

describe('unresolved-figure-reference', () => {
  const CODE = 'unresolved-figure-reference';
  const DANGLING = '- 雨の日の客の数は、⟦図3⟧のとおり少ない。';
  const REFERRING = '- 雨の日の客の数は、図3のとおり少ない。';

  it('marks a reference beyond the last figure, and one between two of them', async () => {
    await expectFindings(withFigures(DANGLING, '図1 晴れの日の客', '図2 曇りの日の客'), [CODE]);
    await expectFindings(withFigures(DANGLING.replace('図3', '図2'), '図1 晴れの日の客', '図3 雪の日の客'), [CODE]);
  });

  it('warns where no strategy is missing, and tells softly where one is', async () => {
    const text = withFigures(REFERRING, '図1 晴れの日の客', '図2 曇りの日の客');
    const other = otherMeasure({ number: '2-1' });
    const levels = async (...files: string[]) => {
      const found = await checkFiles(files.map((each, at) => ({ path: `${at}.shisaku`, text: each })));
      return found.get('0.shisaku')?.flatMap(({ code, level }) => (code === CODE ? [level] : []));
    };
    assert.deepEqual(await levels(text), ['info']);
    assert.deepEqual(await levels(`戦略1 市場\n\n${text}`, `戦略2 港\n\n${other}`), ['warning']);
  });

  it('knows figures that are there, and those of which it is not certain', async () => {
    const captions = ['図1 晴れの日の客', '図2 曇りの日の客'];
    await expectFindings(withFigures(REFERRING, ...captions, '図3 雨の日の客'), []);
    await expectFindings(withFigures(REFERRING, ...captions, '図表3 雨の日の客'), []);
    await expectFindings(withFigures(REFERRING, ...captions, '図3は雨の日の客'), []);
  });

  it('says nothing where figures have no captions, or where several are missing', async () => {
    await expectFindings(withFigures(REFERRING), []);
    await expectFindings(withFigures(REFERRING, '図1 晴れの日の客'), []);
    await expectFindings(withFigures(REFERRING, '図2 曇りの日の客', '図4 雪の日の客'), []);
    await expectFindings(withFigures(REFERRING, '表1 晴れの日の客', '表2 曇りの日の客'), []);
  });

  it("says nothing of others' figures", async () => {
    for (const words of ['県の観光計画の図3', '「みなとの歩み」の図3', '別冊の図3', '前掲図3', '観光白書（図3）']) {
      const text = withFigures(`- 雨の日の客の数は、${words}のとおり少ない。`, '図1 晴れの日の客', '図2 曇りの日の客');
      await expectFindings(text, []);
    }
  });
});

describe('duplicate-figure-number', () => {
  const CODE = 'duplicate-figure-number';
  const NONE = '- 雨の日は客が少ない。';

  it('marks the second of two neighbours, and one behind which the others go on', async () => {
    await expectFindings(withFigures(NONE, '図1 晴れの日の客', '⟦図1⟧ 曇りの日の客'), [CODE]);
    await expectFindings(
      withFigures(NONE, '図1 晴れの日の客', '図2 曇りの日の客', '図3 雪の日の客', '⟦図2⟧ 雨の日の客', '図4 風の日の客'),
      [CODE],
    );
  });

  it('lets the numbers begin anew', async () => {
    const other = otherMeasure({
      initiatives: '港の休憩所づくり\n\n- 待合室を改修する。**(港の休憩所の整備)**\n\n図1 港の客\n\n図2 船の数',
    });
    await expectFindings(`${withFigures(NONE, '図1 晴れの日の客', '図2 曇りの日の客')}\n${other}`, []);
    await expectFindings(`${withFigures(NONE, '図1 晴れの日の客')}\n${other}`, []);
  });

  it('knows a figure that goes on, one that stands twice, and tables with numbers of their own', async () => {
    await expectFindings(withFigures(NONE, '図1 晴れの日の客', '図1（続き）晴れの日の客、冬'), []);
    await expectFindings(withFigures(NONE, '図1 左：晴れの日の客', '図1 右：曇りの日の客'), []);
    await expectFindings(withFigures(NONE, '図1 晴れの日の客', '図1　晴れの日の客の数'), []);
    await expectFindings(withFigures(NONE, '図1 晴れの日の客', '表1 曇りの日の客'), []);
  });
});
