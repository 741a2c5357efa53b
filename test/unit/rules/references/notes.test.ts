import assert from 'node:assert/strict';
import { expectFindings } from '../../../support/findings/expectFindings';
import { mend } from '../../../support/findings/mend';
import { smallMeasure } from '../../../support/plans/measures';

const NOTE = '(注)初めて店を訪れる客。';

describe('note-without-definition', () => {
  const CODE = 'note-without-definition';

  it('marks the marker', async () => {
    await expectFindings(smallMeasure({ challenges: '- 雨の日は一見客⟦(注)⟧が少ない。' }), [CODE]);
  });

  it('knows which of two markers the one definition serves', async () => {
    const first = '- 朝市に出店者⟦(注)⟧を増やすことが必要。';
    await expectFindings(smallMeasure({ necessity: first, challenges: `- 一見客(注)が少ない。\n\n${NOTE}` }), [CODE]);
  });

  it('lets one definition serve a word that is marked again', async () => {
    const again = '- 一見客(注)の声を聞く場をつくる。';
    await expectFindings(smallMeasure({ necessity: again, challenges: `- 一見客(注)が少ない。\n\n${NOTE}` }), []);
  });

  it('finds definitions that stand together below all markers', async () => {
    const both = `- 一見客(注)と常連客(注)が少ない。\n\n${NOTE}\n(注)何度も訪れる客。`;
    await expectFindings(smallMeasure({ challenges: both }), []);
  });

  it('takes a bare ※ for a remark', async () => {
    await expectFindings(smallMeasure({ challenges: '- 雨の日(※秋のみ)は客が少ない。' }), []);
  });
});

describe('definition-without-marker', () => {
  const CODE = 'definition-without-marker';

  it('marks the (注) of the definition', async () => {
    await expectFindings(smallMeasure({ challenges: `- 客が少ない。\n\n${NOTE.replace('(注)', '⟦(注)⟧')}` }), [CODE]);
  });

  it('finds the marker of a numbered note anywhere in the file', async () => {
    const text = smallMeasure({ necessity: '- 一見客(注1)を増やすことが必要。' });
    const other = smallMeasure({ number: '1-2', challenges: `- 客が少ない。\n\n${NOTE.replace('注', '注1')}` });
    await expectFindings(`${text}\n${other.replace(/貸出し/g, '予約').replace(/広場を/g, '通りを')}`, []);
  });
});

describe('note-after-first-use', () => {
  const CODE = 'note-after-first-use';
  const marked = `- 雨の日はリピーター(注)が少ない。\n\n${NOTE}`;

  it('marks the first use, and moves the marker there', async () => {
    const text = smallMeasure({ necessity: '- ⟦リピーター⟧を増やすことが必要。', challenges: marked });
    await expectFindings(text, [CODE]);
    assert.match(await mend(text.replace(/[⟦⟧]/g, ''), CODE), /リピーター\(注\)を[^]*リピーターが/);
  });

  it('does not count a longer word, or a name', async () => {
    for (const necessity of ['- リピーターズの声を聞くことが必要。', '- 「リピーター応援」の継続が必要。']) {
      await expectFindings(smallMeasure({ necessity, challenges: marked }), []);
    }
  });
});
