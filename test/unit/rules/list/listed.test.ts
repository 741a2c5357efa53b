import assert from 'node:assert/strict';
import { applyFix, checkFiles, checkText, printFinding } from '../../../support/findings/check';
import { expectFindings } from '../../../support/findings/expectFindings';
import { mend } from '../../../support/findings/mend';
import { otherMeasure, smallMeasure, smallStrategy } from '../../../support/plans/measures';

const ONE = '1-1 朝市を育てる';
const TWO = '1-2 港に人を迎える';
const THREE = '1-3 畑を貸し借りする';
const SPLIT_DIRECTION = '- ◎雨の日も店を開ける場所を整える。\n\n育てる';

describe('measure-not-listed', () => {
  const CODE = 'measure-not-listed';

  it('marks number and title in the heading', async () => {
    await expectFindings(smallStrategy([ONE], smallMeasure(), otherMeasure().replace(TWO, `⟦${TWO}⟧`)), [CODE]);
  });

  it('says nothing where no list is there at all', async () => {
    await expectFindings(smallMeasure() + '\n' + otherMeasure(), []);
  });

  it('adds the measure below the one before it', async () => {
    const bodies = [smallMeasure(), otherMeasure()];
    assert.equal(await mend(smallStrategy([ONE], ...bodies), CODE), smallStrategy([ONE, TWO], ...bodies));
  });

  it('adds it above the one after it where none comes before', async () => {
    const bodies = [smallMeasure(), otherMeasure()];
    assert.equal(await mend(smallStrategy([TWO], ...bodies), CODE), smallStrategy([ONE, TWO], ...bodies));
  });

  it('adds it below the lines in which its neighbour’s title goes on', async () => {
    const bodies = [smallMeasure(), otherMeasure()];
    const broken = '1-1 朝市を\n  育てる';
    assert.equal(await mend(smallStrategy([broken], ...bodies), CODE), smallStrategy([broken, TWO], ...bodies));
  });

  it('writes the line as its neighbour is written', async () => {
    const wide = (text: string) =>
      text.replace(/^- 1-(\d) /gm, (_, n: string) => `・１－${'０１２'.charAt(Number(n))}　`);
    const bodies = [smallMeasure(), otherMeasure()];
    assert.equal(await mend(wide(smallStrategy([ONE], ...bodies)), CODE), wide(smallStrategy([ONE, TWO], ...bodies)));
  });
});

describe('listed-measure-missing', () => {
  const CODE = 'listed-measure-missing';

  it('marks number and title in the list', async () => {
    await expectFindings(smallStrategy([ONE, `⟦${TWO}⟧`], smallMeasure()), [CODE]);
  });

  it('says nothing of a guideline that comes without bodies', async () => {
    await expectFindings(smallStrategy([ONE, TWO]), []);
  });

  it('knows a body in another file of the edition', async () => {
    const found = await checkFiles([
      { path: 'list.shisaku', text: smallStrategy([ONE, TWO], smallMeasure()) },
      { path: 'rest.shisaku', text: otherMeasure({ year: '平成24年度' }) },
    ]);
    assert.deepEqual([...found.values()].flat().map(printFinding), []);
  });

  it('puts the skeleton between the measures around it', async () => {
    const third = smallMeasure({ number: '1-3', title: '畑を貸し借りする' });
    const text = smallStrategy([ONE, TWO, THREE], smallMeasure(), third);
    const skeleton = otherMeasure({
      necessity: '- ',
      achievements: '- ',
      challenges: '- ',
      directions: '- ◎',
      initiatives: '- ',
    });
    assert.equal(await mend(text, CODE), smallStrategy([ONE, TWO, THREE], smallMeasure(), skeleton, third));
  });

  it('or takes the measure off the list', async () => {
    assert.equal(await mend(smallStrategy([ONE, TWO], smallMeasure()), CODE, 1), smallStrategy([ONE], smallMeasure()));
  });

  it('takes it off with the lines in which its title goes on', async () => {
    const listed = ['1-1 朝市を\n  育てる', '1-2 港に人を\n  迎える'];
    const [first = ''] = listed;
    assert.equal(await mend(smallStrategy(listed, smallMeasure()), CODE, 1), smallStrategy([first], smallMeasure()));
  });

  it('leaves it on the list where something hangs on it: a later number, its group, a count, a reference', async () => {
    const third = smallMeasure({ number: '1-3', title: '畑を貸し借りする' });
    const whole = smallStrategy([ONE, TWO], smallMeasure());
    for (const text of [
      smallStrategy([ONE, TWO, THREE], smallMeasure(), third),
      whole.replace(`- ${TWO}`, `\n港づくり\n\n- ${TWO}`),
      whole.replace('《指針', '《考え方》\n\n本戦略は、2つの施策により進める。\n\n《指針'),
      whole.replace('雨の日は', '施策1-2と同じく、雨の日は'),
    ]) {
      await assert.rejects(mend(text, CODE, 1));
    }
  });
});

describe('measure-title-mismatch', () => {
  const CODE = 'measure-title-mismatch';

  it('marks the title in the heading', async () => {
    await expectFindings(smallStrategy(['1-1 朝市を広げる'], smallMeasure({ title: '⟦朝市を育てる⟧' })), [CODE]);
  });

  it('takes width and blanks for no difference', async () => {
    await expectFindings(
      smallStrategy(['１－１　朝市 を育てる'], smallMeasure()),
      [],
      '{"rules":{"mixed-width":"off"}}',
    );
  });

  it('takes the mark of a new measure, or its page, for no part of the title', async () => {
    for (const listed of [
      '1-1 朝市を育てる【新規】',
      '1-1 朝市を育てる …… 3',
      '1-1 朝市を育てる(12ページ)',
      '1-1 朝市を育てる（P.12）',
      '1-1 朝市を育てる　→p12',
    ]) {
      await expectFindings(smallStrategy([listed], smallMeasure()), []);
    }
    await expectFindings(smallStrategy([ONE], smallMeasure({ title: '朝市を育てる【拡充】' })), []);
  });

  it('joins a title that breaks off with its rest', async () => {
    await expectFindings(
      smallStrategy([ONE], smallMeasure({ title: '朝市を', directions: SPLIT_DIRECTION })),
      [],
      '{"rules":{"split-title":"off"}}',
    );
  });

  it('mends the half of a broken title in which the difference is', async () => {
    const broken = (title: string, directions: string) => smallStrategy([ONE], smallMeasure({ title, directions }));
    const whole = broken('朝市を', SPLIT_DIRECTION);
    assert.equal(await mend(broken('朝一を', SPLIT_DIRECTION), CODE), whole);
    assert.equal(await mend(broken('朝市を', SPLIT_DIRECTION.replace('育てる', '育だてる')), CODE), whole);
  });

  it('mends the list by a broken title, too, and leaves the heading as it is', async () => {
    const body = smallMeasure({ title: '朝市を', directions: SPLIT_DIRECTION });
    assert.equal(await mend(smallStrategy(['1-1 朝一を育てる'], body), CODE, 1), smallStrategy([ONE], body));
  });

  it('makes a title whole in which both halves differ by their widths', async () => {
    const directions = SPLIT_DIRECTION.replace('育てる', 'ＡＢ市と育てる');
    const broken = smallStrategy(['1-1 朝市をAB市と育てる'], smallMeasure({ title: '朝一を', directions }));
    const whole = smallMeasure({ title: '朝市をAB市と育てる' });
    assert.equal(await mend(broken, CODE), smallStrategy(['1-1 朝市をAB市と育てる'], whole));
  });

  it('mends the list as well', async () => {
    assert.equal(
      await mend(smallStrategy(['1-1 朝市を広げる'], smallMeasure()), CODE, 1),
      smallStrategy([ONE], smallMeasure()),
    );
  });

  it('takes a listed title together with the lines in which it goes on', async () => {
    await expectFindings(smallStrategy(['1-1 朝市を\n  育てる'], smallMeasure()), []);
    const wrong = smallStrategy(['1-1 朝一を\n  育てる', TWO], smallMeasure(), otherMeasure());
    assert.equal(await mend(wrong, CODE, 1), smallStrategy([ONE, TWO], smallMeasure(), otherMeasure()));
  });

  it('does not cut the list to a heading that only breaks off', async () => {
    await assert.rejects(mend(smallStrategy([ONE], smallMeasure({ title: '朝市を' })), CODE, 1));
  });
});

describe('split-title', () => {
  const CODE = 'split-title';
  const broken = (title: string, directions = SPLIT_DIRECTION) => smallMeasure({ title, directions });

  it('marks what stands in the heading', async () => {
    await expectFindings(smallStrategy([ONE], broken('⟦朝市を⟧')), [CODE]);
  });

  it('knows the rest in several lines', async () => {
    await expectFindings(smallStrategy([ONE], broken('⟦朝市⟧', SPLIT_DIRECTION.replace('育', 'を\n育'))), [CODE]);
  });

  it('is not put off by a slip in one of the halves', async () => {
    for (const body of [broken('朝一を'), broken('朝市を', SPLIT_DIRECTION.replace('育てる', '育だてる'))]) {
      const found = (await checkText(smallStrategy([ONE], body))).map(({ code }) => code);
      assert.deepEqual(found.sort(), ['measure-title-mismatch', CODE]);
    }
  });

  it('takes no line for the rest that only begins or ends like it', async () => {
    const heading = smallMeasure({ title: '朝市を広げる', directions: SPLIT_DIRECTION });
    const found = await checkText(smallStrategy([ONE], heading));
    assert.deepEqual(
      found.map(({ code }) => code),
      ['measure-title-mismatch'],
    );
  });

  it('joins the title, and takes the rest away', async () => {
    assert.equal(await mend(smallStrategy([ONE], broken('朝市を')), CODE), smallStrategy([ONE], smallMeasure()));
  });
});

describe('A strategy whose list stands in another file than its measures', () => {
  const HEAD = 'head.shisaku';
  const BODY = 'body.shisaku';
  const body = (title = '朝市を育てる', number = '1-1') => smallMeasure({ number, title, year: '平成24年度' });

  /** What is found in a list and a measure, each in a file of its own, and the files after a fix of the first finding. */
  async function inTwoFiles(list: readonly string[], measure: string) {
    const texts = new Map([
      [HEAD, smallStrategy(list)],
      [BODY, measure],
    ]);
    const found = [...(await checkFiles(Array.from(texts, ([path, text]) => ({ path, text }))))];
    const [first] = found.flatMap(([, findings]) => findings);
    const mended = (fix: number) => {
      const wanted = first?.fixes?.()[fix];
      assert.ok(wanted);
      return new Map(Array.from(texts, ([path, text]) => [path, applyFix(text, wanted, path)]));
    };
    return { told: found.flatMap(([path, findings]) => findings.map(({ code }) => `${path} ${code}`)), mended };
  }

  it('has no fault where both agree, but that a title breaks off', async () => {
    assert.deepEqual((await inTwoFiles([ONE], body())).told, []);
    const broken = body('朝市を').replace('整える。\n', '整える。\n\n育てる\n');
    const { told, mended } = await inTwoFiles([ONE], broken);
    assert.deepEqual(told, [`${BODY} split-title`]);
    assert.equal(mended(0).get(BODY), body());
  });

  it('is told of a title that differs, and mended on either side', async () => {
    const { told, mended } = await inTwoFiles(['1-1 朝市を広げる'], body());
    assert.deepEqual(told, [`${BODY} measure-title-mismatch`]);
    assert.deepEqual(mended(0).get(BODY), body('朝市を広げる'));
    assert.deepEqual(mended(1).get(HEAD), smallStrategy([ONE]));
  });

  it('is told of a measure that is not listed, which is added by its number', async () => {
    for (const [listed, title, number, all] of [
      [[ONE, THREE], '港に人を迎える', '1-2', [ONE, TWO, THREE]],
      [[TWO], '朝市を育てる', '1-1', [ONE, TWO]],
    ] as const) {
      const { told, mended } = await inTwoFiles(listed, body(title, number));
      assert.deepEqual(told, [`${BODY} measure-not-listed`]);
      assert.equal(mended(0).get(HEAD), smallStrategy(all));
    }
  });
});
