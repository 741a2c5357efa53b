import assert from 'node:assert/strict';
import { translate } from '../../../../server/src/text/message';
import { checkFiles, checkText, printFinding } from '../../../support/findings/check';
import { expectFindings } from '../../../support/findings/expectFindings';
import { mend } from '../../../support/findings/mend';
import { otherMeasure, smallMeasure } from '../../../support/plans/measures';

const ITEM = '- 屋根のある広場を朝市に貸し出す。**(朝市広場の貸出し)**';
const under = (...items: string[]) => ({ initiatives: `朝市の場所づくり\n\n${items.join('\n')}` });
const both = (item: string) => smallMeasure(under(ITEM)) + '\n' + otherMeasure(under(item));
const marked = (mark: string) => ITEM.replace(/\*\*$/, `${mark}**`);

describe('unmarked-repeat', () => {
  const CODE = 'unmarked-repeat';

  it('marks the name in each place', async () => {
    const named = ITEM.replace('(朝市広場の貸出し)', '(⟦朝市広場の貸出し⟧)');
    await expectFindings(smallMeasure(under(named)) + '\n' + otherMeasure(under(named)), [CODE, CODE]);
  });

  it('says nothing of the words that a template has put there: nobody has named a programme yet', async () => {
    const items = ['- 取組の内容。**(事業名)**', '- 取組の内容。**(事業名)**', '- 取組の内容。**(事業名)**【再掲】'];
    const marked = '- 取組の内容。**(事業名)**【別掲】';
    assert.deepEqual(await checkText(smallMeasure(under(...items))), []);
    assert.deepEqual(await checkText(smallMeasure(under(marked))), []);
  });

  it('keeps the first listing as the primary one, from whichever place it is mended', async () => {
    assert.equal(await mend(both(ITEM), CODE), both(marked('【再掲】')));
  });

  it('says which of the places is marked: it may be out of sight', async () => {
    const titles = async (item: string) => {
      const found = (await checkText(both(item))).filter(({ code }) => code === CODE);
      return found.map(({ fixes }) => fixes?.()[0]?.title).map((title) => title && translate(title));
    };
    assert.deepEqual(await titles(ITEM), ['Mark the second one 【再掲】', 'Mark this one 【再掲】']);
    assert.equal((await titles(`${ITEM}\n${ITEM}`))[0], 'Mark all but the first 【再掲】');
  });

  it('tells a copy of a file once, and marks nothing in it', async () => {
    const text = smallMeasure(under(ITEM)) + '\n' + otherMeasure({ year: '平成24年度' });
    const found = await checkFiles([
      { path: '1.shisaku', text },
      { path: '1 - copy.shisaku', text },
    ]);
    for (const findings of found.values()) {
      assert.deepEqual(
        findings.map(({ code, fixes }) => [code, fixes]),
        [[CODE, undefined]],
      );
    }
  });

  it('writes the mark as the file does', async () => {
    const again = '- 待合室を改修する。(港の休憩所の整備)\n- 待合室を改修する。(港の休憩所の整備)〔再掲〕';
    assert.match(await mend(both(`${ITEM}\n${again}`), CODE), /貸出し\)〔再掲〕\*\*/);
  });

  it('finds the repeat in another strategy, and mends it there', async () => {
    const files = [
      { path: '1.shisaku', text: `戦略1 市\n\n${smallMeasure(under(ITEM))}` },
      { path: '2.shisaku', text: `戦略2 港\n\n${otherMeasure({ number: '2-1', ...under(ITEM) })}` },
    ];
    const found = await checkFiles(files);
    const [finding] = found.get('1.shisaku') ?? [];
    assert.equal(finding?.code, CODE);
    assert.deepEqual(
      finding.fixes?.()[0]?.edits.map(({ uri }) => uri.split('/').at(-1)),
      ['2.shisaku'],
    );
  });

  it('leaves a section that stands twice to its own rule', async () => {
    const text = smallMeasure(under(ITEM));
    const section = text.slice(text.indexOf('4 重点的'));
    const codes = [...(await checkFiles([{ path: 'a.shisaku', text: `${text}\n${section}` }])).values()].flat();
    assert.deepEqual(
      codes.map(({ code }) => code),
      ['duplicate-section'],
    );
  });
});

describe('mark-misspelled', () => {
  it('leaves a mark that says where the listing is', async () => {
    await expectFindings(both(marked('【戦略1 再掲】')), []);
  });

  for (const mark of ['【再褐】', '【再 掲】', '[再掲]', '【別揚】']) {
    it(`marks ${mark} and writes what is meant`, async () => {
      const right = mark.includes('別') ? '【別掲】' : '【再掲】';
      await expectFindings(both(marked(`⟦${mark}⟧`)), ['mark-misspelled']);
      assert.equal(await mend(both(marked(mark)), 'mark-misspelled'), both(marked(right)));
    });
  }

  it('leaves alone a word that is meant as it stands', async () => {
    await expectFindings(smallMeasure(under(marked('【新規】'))), []);
  });
});

describe('mixed-mark-forms', () => {
  it('marks the rarer form', async () => {
    await expectFindings(both([marked('【再掲】'), marked('（再掲）').replace('（再掲）', '⟦（再掲）⟧')].join('\n')), [
      'mixed-mark-forms',
    ]);
  });

  it('says nothing where all are of one form', async () => {
    await expectFindings(both([marked('〔再掲〕'), marked('〔再掲〕')].join('\n')), []);
  });
});

describe('mark-without-listing', () => {
  it('marks the mark', async () => {
    await expectFindings(smallMeasure(under(ITEM, '- 農家の車を案内する。⟦【再掲】⟧')), ['mark-without-listing']);
  });
});

describe('relisted-wording', () => {
  const CODE = 'relisted-wording';

  it('marks just the words that differ', async () => {
    const other = marked('【再掲】').replace('朝市に', '⟦市場⟧に');
    await expectFindings(both(other), [CODE]);
    assert.equal(await mend(both(other.replace(/[⟦⟧]/g, '')), CODE), both(marked('【再掲】')));
  });

  it('passes over a number before the words, and a mark', async () => {
    for (const before of ['① ', '(2)', '【再掲】']) {
      const item = marked('【再掲】').replace('- ', `- ${before}`);
      await expectFindings(both(before === '【再掲】' ? item.replace('**【再掲】', '**') : item), []);
    }
  });

  it('asks for no text beside a mark', async () => {
    await expectFindings(both('- 詳細は略。**(朝市広場の貸出し)【再掲】**'), []);
    await expectFindings(both('- (朝市広場の貸出し)【再掲】'), []);
  });
});

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

describe('unresolved-heading-reference', () => {
  it('marks the reference', async () => {
    await expectFindings(smallMeasure({ challenges: '- ⟦施策1-3⟧と合わせて考える。' }), [
      'unresolved-heading-reference',
    ]);
  });

  it("leaves others' strategies alone", async () => {
    await expectFindings(smallMeasure({ challenges: '- 県の戦略5及び国の施策2-1と合わせて考える。' }), []);
  });

  it('knows measures and strategies that are there, and leaves bare numbers alone', async () => {
    const text = `戦略1 市\n\n${smallMeasure({ challenges: '- 戦略1の施策1-1では、3-4割が若者である。' })}`;
    await expectFindings(text, []);
  });
});
