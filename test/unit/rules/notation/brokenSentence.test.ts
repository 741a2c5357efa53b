import assert from 'node:assert/strict';
import { checkText } from '../../../support/findings/check';
import { expectFindings } from '../../../support/findings/expectFindings';
import { mend } from '../../../support/findings/mend';
import { saying, smallMeasure } from '../../../support/plans/measures';

describe('broken-sentence', () => {
  it('joins a name that is broken over three lines, which is then read', async () => {
    for (const before of ['- 広場を貸し出す。', '- 広場を貸し出す。\n']) {
      const broken = smallMeasure({
        initiatives: `場所づくり\n\n${before}(朝市通りの広場の\n貸出しと朝市の\n手伝い)`,
      });
      const codes = (await checkText(broken)).map(({ code }) => code);
      assert.deepEqual(codes, ['broken-sentence']);
      assert.deepEqual(await checkText(await mend(broken, 'broken-sentence')), []);
    }
  });

  const CODE = 'broken-sentence';

  it('marks the words before the break, and joins the lines', async () => {
    await expectFindings(saying('雨の日は、⟦傘を差す⟧\n客が少ない。'), [CODE]);
    assert.equal(await mend(saying('雨の日は傘を差す\n客が\n少ない。'), CODE), saying('雨の日は傘を差す客が少ない。'));
  });

  it('spares what an item is called, above the sentence that tells it', async () => {
    const items = (first: string) =>
      smallMeasure({ initiatives: `場所づくり\n\n${first}\n広場を直し、屋根を架ける。\n(広場の貸出し)` });
    await expectFindings(items('(1)広場の屋根'), []);
    await expectFindings(items('ア　広場の屋根'), []);
    await expectFindings(items('⟦(1)海から吹く風の強い朝市通りの広い⟧'), [CODE]);
  });

  it('only hints at it in a text that is wrapped throughout', async () => {
    const levels = async (often: number) =>
      (await checkText(smallMeasure({ challenges: '- 雨の日は傘を差す\n客が少ない。\n'.repeat(often) })))
        .filter(({ code }) => code === CODE)
        .map(({ level }) => level);
    assert.deepEqual(await levels(19), Array(19).fill('info'));
    assert.deepEqual(await levels(20), Array(20).fill('hint'));
  });

  it('spares sentences that end, and programmes on a line of their own', async () => {
    await expectFindings(saying('雨の日は客が少ない。\n冬も少ない。'), []);
    await expectFindings(smallMeasure({ initiatives: '場所づくり\n\n- 広場を貸す\n(広場の貸出し)' }), []);
  });

  it('spares the lines of a quotation in Markdown', async () => {
    await expectFindings(saying('客が少ない。\n\n> 朝市の人\n>\n> 雨の日も開く。'), []);
  });

  it('joins a mark or a section in charge that is broken behind its programme', async () => {
    const items = (tail: string) =>
      smallMeasure({ initiatives: `場所づくり\n\n- 広場を貸す。（広場の貸出し）${tail}` });
    assert.equal(await mend(items('【産\n業課】'), CODE), items('【産業課】'));
    await expectFindings(items('\n【産業課】'), []);
  });

  it('spares lines that begin anew: with an arrow, with a label, or deeper as a paragraph does', async () => {
    await expectFindings(saying('朝市の広場\n\u3000→\u3000二か所を直す。'), []);
    await expectFindings(saying('朝市の学校\n\u3000受講者：三十人\n\u3000修了者：二十人'), []);
    await expectFindings(saying('条例の施行\u3000令和6年4月\n条例の改正\u3000令和7年10月'), []);
    await expectFindings(saying('⟦条例は令和6年4月⟧\nに改めた。'), [CODE]);
    await expectFindings(smallMeasure({ necessity: '人が足りない\n\u3000このため、人を育てる。' }), []);
    await expectFindings(smallMeasure({ necessity: '\u3000⟦人が足りない⟧\nため、人を育てる。' }), [CODE]);
  });
});
