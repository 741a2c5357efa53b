import assert from 'node:assert/strict';
import { checkText } from '../../../support/findings/check';
import { expectFindings } from '../../../support/findings/expectFindings';
import { mend } from '../../../support/findings/mend';
import { saying } from '../../../support/plans/measures';

describe('old-form-kanji', () => {
  const CODE = 'old-form-kanji';

  it('marks each old form, and writes the one of today', async () => {
    await expectFindings(saying('国や⟦縣⟧に客が⟦增⟧えない。'), [CODE]);
    assert.equal(await mend(saying('縣に客が少ない。'), CODE), saying('県に客が少ない。'));
  });

  it('knows doubles in Unicode, and no character in use', async () => {
    await expectFindings(saying('客が⟦\uf9c1⟧ない⟦\u2f00⟧日がある。'.replace('\uf9c1', '\ufa19')), [CODE]);
    await expectFindings(saying('髙橋さんと﨑山さんが、①と㎡を使う。'), []);
  });

  it('never rewrites what may be a name without a person', async () => {
    const text = saying('渡邊さんが縣で学ぶ。');
    const certain = (await checkText(text))
      .flatMap(({ fixes }) => fixes?.() ?? [])
      .map(({ needsPerson }) => needsPerson);
    assert.deepEqual(certain, [true, undefined]);
  });

  it('only hints at what may be a name', async () => {
    const levels = (await checkText(saying('渡邊さんが縣で学ぶ。'))).map(({ level }) => level);
    assert.deepEqual(levels, ['hint', 'warning']);
  });

  it('spares names that are officially written so', async () => {
    await expectFindings(saying('慶應義塾大学と國學院大學の学生が、龍ケ崎市で⟦學⟧ぶ。'), [CODE]);
  });

  it('spares the names of the house', async () => {
    await expectFindings(saying('廣川町に⟦廣⟧場がない。'), [CODE], '{"notation":{"names":["廣川町"]}}');
  });
});
