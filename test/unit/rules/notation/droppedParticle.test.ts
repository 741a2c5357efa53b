import assert from 'node:assert/strict';
import { expectFindings } from '../../../support/findings/expectFindings';
import { mend } from '../../../support/findings/mend';
import { saying } from '../../../support/plans/measures';

describe('dropped-particle', () => {
  const CODE = 'dropped-particle';
  const first = '朝市は港町のにぎわいの源であり、店が要る。';

  it('marks the nouns between which は stands elsewhere, and puts it in', async () => {
    const text = saying(`${first}\n- ⟦朝市港町⟧のにぎわいの源であり、客が少ない。`);
    await expectFindings(text, [CODE]);
    const dropped = saying(`${first}\n- 朝市港町のにぎわいの源であり、客が少ない。`);
    assert.equal(await mend(dropped, CODE), dropped.replace('朝市港町', '朝市は港町'));
  });

  it('puts none into a copied sentence: there would be two of them', async () => {
    const text = saying(`${first}\n- ⟦朝市港町⟧のにぎわいの源であり、店が要る。`);
    await expectFindings(text, [CODE]);
    await assert.rejects(mend(text.replace(/[⟦⟧]/g, ''), CODE));
  });

  it('spares what needs no は, and clauses that go on otherwise', async () => {
    for (const right of [
      '今後は港町のにぎわいの源として守る。\n- 今後港町のにぎわいの源として守る。',
      '市内は観光客のにぎわいが戻りつつある。\n- 市内観光客のにぎわいが戻りつつある。',
      `${first}\n- 朝市港町線の開業により、客が増えた。`,
      '港を生かすには歴史の厚みを伝える工夫が要る。\n- 港を生かすに歴史の厚みを伝える工夫が要る。',
    ]) {
      await expectFindings(saying(right), []);
    }
  });
});
