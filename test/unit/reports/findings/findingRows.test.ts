import assert from 'node:assert/strict';
import japanese from '../../../../l10n/bundle.l10n.ja.json';
import type { FindingRow } from '../../../../server/src/reports/findings/findingRows';
import { findingRows } from '../../../../server/src/reports/findings/findingRows';
import { Checker } from '../../../../server/src/rules/check';
import { RULES } from '../../../../server/src/rules/table';
import type { Message } from '../../../../server/src/text/message';
import { translate } from '../../../../server/src/text/message';
import { CHARGED_PLAN } from '../../../support/plans/chargedPlan';
import { smallMeasure, smallStrategy } from '../../../support/plans/measures';
import type { PathAndText } from '../../../support/findings/check';
import { readEditionIn } from '../../../support/workspaces/editions';

/** A year that has passed stands at a programme that names its sections in charge. */
const FAULTY = CHARGED_PLAN.replace('平成24年10月完成予定', '平成22年10月完成予定');

async function rowsOf(...files: readonly PathAndText[]): Promise<FindingRow[]> {
  const edition = await readEditionIn(files, 'fy2012');
  const checker = new Checker(RULES);
  return findingRows(edition, (file) => checker.check(file, edition));
}

const say = (text: Message) => translate(text, japanese);

describe('The findings of an edition', () => {
  it('are told with the measure, the programme and its sections in charge, the words and what would mend them', async () => {
    const due = (await rowsOf({ path: 'plan.shisaku', text: FAULTY })).find(({ code }) => code === 'plan-come-due');
    assert.ok(due);
    assert.deepEqual([due.measure, due.programme, due.charges], ['施策1-2', '港の休憩所の整備', ['港湾課', '商工課']]);
    assert.equal(due.words, '平成22年10月完成予定');
    assert.equal(due.text, '待合室を改修する(平成22年10月完成予定)。(港の休憩所の整備)（所管：港湾課・商工課）');
    assert.equal(FAULTY.split('\n')[due.line]?.includes('平成22年10月完成予定'), true);
  });

  it('tell of a listing again who is in charge of the primary', async () => {
    const text = CHARGED_PLAN.replace(
      '貸し出す。**(朝市広場の貸出し)**【再掲】',
      '貸し出す。**(朝市広場の貸出し)**【再褐】',
    );
    const misspelled = (await rowsOf({ path: 'plan.shisaku', text })).find(({ code }) => code === 'mark-misspelled');
    assert.deepEqual(misspelled?.charges, ['商工課']);
  });

  it('name no measure and no programme where there is none', async () => {
    const text = smallStrategy(['1-1 朝市を育てる'], smallMeasure()).replace(/^戦略1 .*$/m, '戦略1 港の縣道');
    const [row] = await rowsOf({ path: 'plan.shisaku', text });
    assert.deepEqual(
      [row?.code, row?.measure, row?.programme, row?.charges, row?.words, row && say(row.remedy ?? row.message)],
      ['old-form-kanji', undefined, undefined, [], '縣', '「県」に改める'],
    );
  });
});
