import assert from 'node:assert/strict';
import { programmesByCharge } from '../../../../server/src/reports/charges/programmesByCharge';
import { CHARGED_PLAN } from '../../../support/plans/chargedPlan';
import { smallMeasure } from '../../../support/plans/measures';
import { readEditionIn } from '../../../support/workspaces/editions';

async function programmesOf(text: string) {
  return programmesByCharge(await readEditionIn([{ path: 'plan.shisaku', text }], 'fy2012'));
}

describe('A section in charge', () => {
  it('has its own programmes only, each once; two may share one', async () => {
    assert.deepEqual(
      (await programmesOf(CHARGED_PLAN)).map(({ charge, programmes }) => [
        charge,
        ...programmes.map(({ name }) => name),
      ]),
      [
        ['商工課', '朝市広場の貸出し', '港の休憩所の整備'],
        ['港湾課', '港の休憩所の整備'],
      ],
    );
  });

  it('is none where no item names one', async () => {
    assert.deepEqual(await programmesOf(smallMeasure()), []);
  });
});
