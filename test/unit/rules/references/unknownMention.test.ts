import assert from 'node:assert/strict';
import { checkFiles, printFinding } from '../../../support/findings/check';
import { expectFindings } from '../../../support/findings/expectFindings';
import { ITEM, under } from '../../../support/plans/listedProgramme';
import { smallMeasure } from '../../../support/plans/measures';

describe('unknown-mention', () => {
  it('marks the name in 「」, among the achievements only', async () => {
    const named = '- 「朝市出店応援事業」により、店が増えた。';
    await expectFindings(smallMeasure({ achievements: named.replace(/「(.*)」/, '「⟦$1⟧」') }), ['unknown-mention']);
    await expectFindings(smallMeasure({ challenges: named }), []);
  });

  it('leaves names of places and meetings alone', async () => {
    await expectFindings(smallMeasure({ achievements: '- 「朝市の広場」に人が集まった。' }), []);
  });

  it("leaves others' programmes alone, and what is said to have ended", async () => {
    for (const of of ['県の', '総務省の', '前年度に終了した']) {
      await expectFindings(smallMeasure({ achievements: `- ${of}「朝市出店応援事業」により、店が増えた。` }), []);
    }
  });

  it('knows a programme that has been renamed', async () => {
    const text = smallMeasure({ achievements: '- 「朝市出店応援事業」により、店が増えた。' });
    await expectFindings(text, [], '{"renamed":[{"from":"朝市出店応援事業","to":"朝市広場の貸出し"}]}');
  });

  it("knows last year's programmes", async () => {
    const now = smallMeasure({ year: '平成24年度', achievements: '- 「朝市出店応援事業」により、店が増えた。' });
    const before = smallMeasure({ year: '平成23年度', ...under(ITEM.replace('朝市広場の貸出し', '朝市出店応援事業')) });
    const found = await checkFiles([
      { path: '24.shisaku', text: now },
      { path: '23.shisaku', text: before },
    ]);
    assert.deepEqual([...found.values()].flat().map(printFinding), []);
  });
});
