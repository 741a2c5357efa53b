import assert from 'node:assert/strict';
import { checkFiles } from '../../../support/findings/check';
import { expectFindings } from '../../../support/findings/expectFindings';
import { mend } from '../../../support/findings/mend';
import { otherMeasure, smallMeasure } from '../../../support/plans/measures';

const PRIMARY = '- 屋根のある広場を朝市に貸し出す。**(朝市広場の貸出し)**';
const AGAIN = '- 屋根のある広場を朝市に貸し出す。**(朝市広場の貸出し)【再掲】**';
const under = (item: string) => ({ initiatives: `港の休憩所づくり\n\n${item}` });

describe('unresolved-relisted', () => {
  it('marks the name of the programme', async () => {
    await expectFindings(otherMeasure(under(AGAIN.replace('(朝市広場の貸出し', '(⟦朝市広場の貸出し⟧'))), [
      'unresolved-relisted',
    ]);
  });

  it('finds the primary listing before and after, here and in another strategy', async () => {
    await expectFindings(otherMeasure(under(AGAIN)) + '\n' + smallMeasure({ number: '1-3', ...under(PRIMARY) }), []);
    const found = await checkFiles([
      { path: '1.shisaku', text: `戦略1 港\n\n${otherMeasure(under(AGAIN))}` },
      { path: '2.shisaku', text: `戦略2 市\n\n${smallMeasure({ number: '2-1', ...under(PRIMARY) })}` },
    ]);
    assert.deepEqual([...found.values()].flat(), []);
  });

  it('speaks softly where strategies are missing, and as a warning where none is', async () => {
    const again = `戦略1 港\n\n${otherMeasure(under(AGAIN))}`;
    const other = `戦略2 市\n\n${smallMeasure({ number: '2-1' })}`.replaceAll('朝市広場の', '');
    const levels = async (...texts: string[]) => {
      const found = await checkFiles(texts.map((text, at) => ({ path: `${at}.shisaku`, text })));
      return found.get('0.shisaku')?.map(({ level }) => level);
    };
    assert.deepEqual(await levels(again), ['info']);
    assert.deepEqual(await levels(again, other), ['warning']);
  });

  it('does not resolve into another year', async () => {
    const found = await checkFiles([
      { path: '1.shisaku', text: otherMeasure({ ...under(AGAIN), year: '平成24年度' }) },
      { path: '2.shisaku', text: smallMeasure({ ...under(PRIMARY), year: '平成25年度' }) },
    ]);
    assert.deepEqual(
      found.get('1.shisaku')?.map(({ code }) => code),
      ['unresolved-relisted'],
    );
  });

  it('does not blame the mark where the primary only cannot be read for another fault', async () => {
    const codes = async (text: string) => {
      const found = await checkFiles([{ path: '1.shisaku', text }]);
      return [...found.values()].flat().map(({ code }) => code);
    };
    const ownLine = smallMeasure(under('- 屋根のある広場を朝市に貸し出す。\n(朝市広場の貸出し)'));
    const again = `\n${otherMeasure(under(AGAIN))}`;
    assert.deepEqual(await codes(ownLine.replace('4 重点的取組と主な事業\n\n', '') + again), ['missing-section']);
    assert.ok(!(await codes(ownLine.replace('貸出し)', '貸出し') + again)).includes('unresolved-relisted'));
  });

  it('offers names that are nearly this one, then to take the mark off', async () => {
    const mistyped = AGAIN.replace('貸出し', '貸し出し');
    const both = (item: string) => smallMeasure(under(PRIMARY)) + '\n' + otherMeasure(under(item));
    assert.equal(await mend(both(mistyped), 'unresolved-relisted'), both(AGAIN));
    assert.equal(await mend(both(mistyped), 'unresolved-relisted', 1), both(mistyped.replace('【再掲】', '')));
  });
});
