import assert from 'node:assert/strict';
import { applyFix, checkFiles } from '../../../support/findings/check';
import { ONE, TWO, THREE, smallMeasure, smallStrategy } from '../../../support/plans/measures';

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
