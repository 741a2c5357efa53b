import assert from 'node:assert/strict';
import { expectFindings } from '../../../support/findings/expectFindings';
import { mend } from '../../../support/findings/mend';
import { smallMeasure } from '../../../support/plans/measures';

const CODE = 'missing-subsection';
const RESULTS = '2 成果と課題';

describe('missing-subsection', () => {
  it('marks the heading of the section', async () => {
    await expectFindings(smallMeasure({ challenges: '' }).replace(RESULTS, `⟦${RESULTS}⟧`), [CODE]);
  });

  it('adds the second sub-heading below what stands there', async () => {
    assert.equal(await mend(smallMeasure({ challenges: '' }), CODE), smallMeasure({ challenges: '- ' }));
  });

  it('adds the first one above the second', async () => {
    assert.equal(await mend(smallMeasure({ achievements: '' }), CODE), smallMeasure({ achievements: '- ' }));
  });

  it('puts a lost sub-heading back above its lines', async () => {
    assert.equal(await mend(smallMeasure().replace('○ 成果\n\n', ''), CODE), smallMeasure());
  });

  it('leaves a place to write with the bullet of the plan', async () => {
    const dotted = (text: string) => text.replace(/^- (?=[^◎])/gm, '・');
    assert.equal(
      await mend(dotted(smallMeasure({ challenges: '' })), CODE),
      dotted(smallMeasure({ challenges: '・' })),
    );
  });

  it('copies no comment of another heading', async () => {
    const [first, second] = [smallMeasure(), smallMeasure({ number: '1-2', challenges: '' })];
    const commented = first.replace('○ 課題', '○ 課題 <!-- 案 -->');
    assert.match(await mend(`${commented}\n${second}`, CODE), /○ 課題 <!-- 案 -->[^]*○ 課題\n/);
  });

  it('follows the spacing and the brackets of the other sub-heading', async () => {
    const mended = await mend(smallMeasure({ challenges: '' }).replace('○ 成果', '○ 成 果'), CODE);
    assert.match(mended, /^○ 課 題$/m);
    const inBrackets = await mend(smallMeasure({ challenges: '' }).replace('○ 成果', '（成果）'), CODE);
    assert.match(inBrackets, /^（課題）$/m);
  });
});
