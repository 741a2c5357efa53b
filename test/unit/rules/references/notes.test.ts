import assert from 'node:assert/strict';
import { checkText } from '../../../support/findings/check';
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

  it('finds a raised marker, whose parenthesis nobody opens', async () => {
    await expectFindings(smallMeasure({ challenges: '- 一見客注)が少ない。\n\n注)初めて店を訪れる客。' }), []);
  });

  it('takes a note right below a table for one of the table', async () => {
    for (const table of ['年度　回数　客\n6年度　12　300', '| 年度 | 客 |\n| --- | --- |\n| 6年度 | 300 |\n']) {
      await expectFindings(smallMeasure({ challenges: `- 客が少ない。\n\n${table}\n${NOTE}` }), []);
    }
    const initiatives = `市の日\n\n- 広場を貸し出す。**(夜市の開催)**\n\n図1 夜市の広場\n\n${NOTE}`;
    await expectFindings(smallMeasure({ initiatives }), []);
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

describe('note-order', () => {
  const CODE = 'note-order';
  const measure = (number: string, words: string): string =>
    smallMeasure({ number, challenges: words }).replace(/朝市|広場/g, (word) => word + number);

  it('numbers notes as their markers stand, in their width, with their definitions', async () => {
    const words =
      '- 常連客（注１）が少なく、一見客（注２）も減った。\n\n（注１）何度も来る客。\n遠い人を除く。\n\n（注２）初めての客。';
    const mended = await mend(smallMeasure({ necessity: '- 一見客（注２）を増やす。', challenges: words }), CODE);
    assert.ok(mended.includes('\n- 一見客（注１）を増やす。\n'));
    assert.ok(
      mended.includes(
        '- 常連客（注２）が少なく、一見客（注１）も減った。\n\n（注１）初めての客。\n\n（注２）何度も来る客。\n遠い人を除く。\n',
      ),
      mended,
    );
  });

  it('lets numbers begin anew in each measure, and go through a file', async () => {
    const note = (number: number) => `- 客(注${number})が少ない。\n\n(注${number})来る人。`;
    await expectFindings(`${measure('1-1', note(1))}\n${measure('1-2', note(1))}`, []);
    await expectFindings(`${measure('1-1', note(1))}\n${measure('1-2', note(2))}`, []);
    const marked = (number: number) =>
      note(number)
        .replace(/^\(注/m, '⟦(注')
        .replace(/^(⟦\(注\d\))/m, '$1⟧');
    const first = marked(2).replace('客(注2)', '客⟦(注2)⟧');
    await expectFindings(`${measure('1-1', first)}\n${measure('1-2', note(1))}`, [CODE, CODE]);
  });

  it('says nothing of numbers that a measure defines twice, as its tables do', async () => {
    const words = '- 客※2と店※1が減った。\n\n※1 朝の店。\n※2 朝の客。\n\n- 夜の店※1も減った。\n\n※1 夜の店。';
    await expectFindings(smallMeasure({ challenges: words }), []);
  });

  it('leaves to a person what has no definition, and a definition that points to another note', async () => {
    for (const notes of ['(注1)朝の店。', '(注1)朝の店。客(注2)とは別。\n(注2)朝の客。']) {
      const found = await checkText(smallMeasure({ challenges: `- 客(注2)と店(注1)が減った。\n\n${notes}` }));
      const ours = found.filter(({ code }) => code === CODE);
      assert.ok(ours.length > 0);
      assert.deepEqual(
        ours.flatMap(({ fixes }) => fixes?.() ?? []),
        [],
      );
    }
  });

  it('moves only definitions that stand together', async () => {
    const words = '- 客(注2)が減った。\n\n(注2)朝の客。\n\n- 店(注1)も減った。\n\n(注1)朝の店。';
    const mended = await mend(smallMeasure({ challenges: words }), CODE);
    assert.ok(mended.includes(words.replaceAll('注2', '注3').replaceAll('注1', '注2').replaceAll('注3', '注1')));
  });

  it('puts definitions in order that alone are out of it, with all their lines', async () => {
    const words = '- 客(注1)と店(注2)が減った。\n\n(注2)朝の店。\n夜は除く。\n\n(注1)朝の客。';
    const mended = await mend(smallMeasure({ challenges: words }), CODE);
    assert.ok(mended.includes('\n\n(注1)朝の客。\n\n(注2)朝の店。\n夜は除く。\n'), mended);
  });
});
