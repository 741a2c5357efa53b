import assert from 'node:assert/strict';
import { checkText } from '../../../support/findings/check';
import { expectFindings } from '../../../support/findings/expectFindings';
import { otherMeasure, smallMeasure } from '../../../support/plans/measures';

describe('repeated-sentence', () => {
  const CODE = 'repeated-sentence';
  const long = '港に店を出す人と訪れる人を、ともに増やすことが必要。';

  it('marks the later one', async () => {
    const text =
      smallMeasure({ necessity: `- ${long}` }) + '\n' + otherMeasure({ challenges: `- 店が少ない。⟦${long}⟧` });
    await expectFindings(text, [CODE]);
  });

  it('spares short ones, and what the overview or a relisted item repeats', async () => {
    await expectFindings(smallMeasure() + '\n' + otherMeasure({ challenges: '- 雨の日は客が少ない。' }), []);
  });

  it('leaves a measure that stands twice to its own rule', async () => {
    const text = smallMeasure({ necessity: `- ${long}` });
    const codes = new Set((await checkText(`${text}\n${text}`)).map(({ code }) => code));
    assert.deepEqual([...codes], ['measure-number']);
  });
});
