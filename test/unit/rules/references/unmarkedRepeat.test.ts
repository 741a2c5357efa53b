import assert from 'node:assert/strict';
import { translate } from '../../../../server/src/text/message';
import { checkFiles, checkText } from '../../../support/findings/check';
import { expectFindings } from '../../../support/findings/expectFindings';
import { mend } from '../../../support/findings/mend';
import { both, ITEM, marked, under } from '../../../support/plans/listedProgramme';
import { otherMeasure, smallMeasure } from '../../../support/plans/measures';

describe('unmarked-repeat', () => {
  const CODE = 'unmarked-repeat';

  it('marks the name in each place', async () => {
    const named = ITEM.replace('(朝市広場の貸出し)', '(⟦朝市広場の貸出し⟧)');
    await expectFindings(smallMeasure(under(named)) + '\n' + otherMeasure(under(named)), [CODE, CODE]);
  });

  it('says nothing of the words that a template has put there: nobody has named a programme yet', async () => {
    const items = ['- 取組の内容。**(事業名)**', '- 取組の内容。**(事業名)**', '- 取組の内容。**(事業名)**【再掲】'];
    const templated = '- 取組の内容。**(事業名)**【別掲】';
    assert.deepEqual(await checkText(smallMeasure(under(...items))), []);
    assert.deepEqual(await checkText(smallMeasure(under(templated))), []);
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

  it('says nothing of a programme and a part of it, each listed by its own name', async () => {
    const part = '- 屋根に明かりを付ける。**(朝市広場の貸出し(夜間分))**';
    assert.deepEqual(await checkText(both(part)), []);
    const codes = (await checkText(both(`${part}\n${part}`))).map(({ code }) => code);
    assert.deepEqual(codes, [CODE, CODE]);
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
