import assert from 'node:assert/strict';
import { checkFiles, checkText } from '../../../support/findings/check';
import { expectFindings } from '../../../support/findings/expectFindings';
import { mend } from '../../../support/findings/mend';
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

describe('figure-order', () => {
  const CODE = 'figure-order';
  const NONE = '- 雨の日は客が少ない。';
  const other = (...captions: string[]) =>
    otherMeasure({
      initiatives: ['港の休憩所づくり\n\n- 待合室を改修する。**(港の休憩所の整備)**', ...captions].join('\n\n'),
    });

  async function fixesOf(...texts: readonly string[]): Promise<string[]> {
    const found = await checkFiles(texts.map((text, at) => ({ path: `${at}.shisaku`, text })));
    const first = found.get('0.shisaku')?.find(({ code }) => code === CODE);
    assert.ok(first);
    return (first.fixes?.() ?? []).map(({ title }) => title.text);
  }

  it('marks as few captions as it can, each kind by itself', async () => {
    await expectFindings(
      withFigures(NONE, '⟦図3⟧ 晴れの日の客', '図1 曇りの日の客', '表1 雪の日の客', '図2 雨の日の客'),
      [CODE],
    );
    await expectFindings(withFigures(NONE, '図2-1 晴れの日の客', '⟦図2-3⟧ 曇りの日の客', '図2-2 雨の日の客'), [CODE]);
    await expectFindings(withFigures(NONE, '図5 晴れの日の客', '⟦図7⟧ 曇りの日の客', '図6 雨の日の客'), [CODE]);
  });

  it('goes on from measure to measure, and lets numbers begin anew', async () => {
    const first = withFigures(NONE, '図1 晴れの日の客', '⟦図4⟧ 曇りの日の客');
    await expectFindings(`${first}\n${other('図2 港の客', '図3 船の数')}`, [CODE]);
    const whole = withFigures(NONE, '図1 晴れの日の客', '図2 曇りの日の客');
    await expectFindings(`${whole}\n${other('図1 港の客', '⟦図4⟧ 船の数', '図2 橋の数', '図3 川の数')}`, [CODE]);
    await expectFindings(`${whole}\n${other('図1 港の客', '図2 船の数')}`, []);
  });

  it('says nothing where a caption is missing, stands twice, or may be of a measure that counts by itself', async () => {
    await expectFindings(withFigures(NONE, '図1 晴れの日の客', '図5 曇りの日の客', '図3 雨の日の客'), []);
    await expectFindings(withFigures(NONE, '図2 晴れの日の客', '図1 曇りの日の客', '図2 晴れの日の客'), []);
    await expectFindings(`${withFigures(NONE, '図2 晴れの日の客')}\n${other('図1 港の客')}`, []);
  });

  it('says nothing where the measures are out of order', async () => {
    const later = withFigures(NONE, '図3 晴れの日の客', '図4 曇りの日の客').replace('1-1', '1-3');
    const found = await checkText(`${later}\n${other('図1 港の客', '図2 船の数')}`);
    assert.deepEqual(
      found.flatMap(({ code }) => (code.endsWith('-order') ? [code] : [])),
      ['measure-order'],
    );
  });

  it('numbers captions and references as they stand, in their width', async () => {
    const text = withFigures(
      '- 図３のとおり少なく、曇りの日も同じである（図1）。',
      '図３ 晴れの日',
      '図1 曇りの日',
      '図2 雨の日',
    );
    assert.equal(
      await mend(text, CODE),
      withFigures('- 図１のとおり少なく、曇りの日も同じである（図2）。', '図１ 晴れの日', '図2 曇りの日', '図3 雨の日'),
    );
  });

  it('changes nothing where another number, or another figure, may be meant', async () => {
    const captions = ['図2 晴れの日の客', '図1 曇りの日の客'];
    for (const words of [
      '図2～4のとおり',
      '図2及び3のとおり',
      '図2や3のとおり',
      '図表2のとおり',
      '県の計画の図2のとおり',
      '下記図2のとおり',
    ]) {
      assert.deepEqual(await fixesOf(withFigures(`- 雨の日の客は${words}少ない。`, ...captions)), [], words);
    }
    const firstStays = ['図1 晴れの日の客', '図3 曇りの日の客', '図2 雪の日の客'];
    for (const words of ['図1と3のとおり', '図1・3のとおり', '図1、及び3のとおり']) {
      assert.deepEqual(await fixesOf(withFigures(`- 雨の日の客は${words}少ない。`, ...firstStays)), [], words);
    }
    assert.deepEqual(await fixesOf(withFigures(NONE, '図1 曇りの日の客 ……… 3', ...captions)), []);
    assert.deepEqual(await fixesOf(`${withFigures(NONE, ...captions)}\n${other('図1 港の客', '図2 船の数')}`), []);
  });

  it('goes by no numbers of tables, nor of another paper', async () => {
    const captions = ['図1 晴れの日の客', '図3 曇りの日の客', '図2 雪の日の客'];
    for (const words of ['表1と3のとおり', '県の計画の図1と3のとおり']) {
      assert.equal((await fixesOf(withFigures(`- 雨の日の客は${words}少ない。`, ...captions))).length, 1, words);
    }
  });

  it('leaves to a person what another file refers to, unless it has a figure of that number', async () => {
    const text = withFigures(NONE, '図2 晴れの日の客', '図1 曇りの日の客');
    const referring = otherMeasure({ number: '2-1', challenges: '- 船の数は、図2のとおり少ない。' });
    const captioned = otherMeasure({
      number: '2-1',
      challenges: '- 船の数は、図2のとおり少ない。',
      initiatives: '港の休憩所づくり\n\n- 待合室を改修する。**(港の休憩所の整備)**\n\n図2 船の数',
    });
    assert.deepEqual(await fixesOf(text, referring), []);
    assert.equal((await fixesOf(text, captioned)).length, 1);
  });

  it('makes the one fix of all that are out of order once', async () => {
    const text = withFigures(NONE, '図3 晴れの日の客', '図2 曇りの日の客', '図1 雪の日の客');
    const [one, other] = (await checkText(text)).filter(({ code }) => code === CODE);
    assert.ok(one?.fixes && other?.fixes);
    assert.equal(one.fixes(), other.fixes());
  });
});
