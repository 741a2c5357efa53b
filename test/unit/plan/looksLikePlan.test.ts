import assert from 'node:assert/strict';
import { looksLikePlan } from '../../../server/src/plan/looksLikePlan';
import { readSamples } from '../../support/plans/samples';

describe('A text that looks like a plan', () => {
  for (const { name, text } of readSamples('fy2011')) {
    it(`is ${name}`, () => {
      assert.ok(looksLikePlan(text));
    });
  }

  for (const text of [
    '',
    '1-1 朝市\n1 施策の必要性\n',
    '施策の必要性\n成果と課題\n',
    '# 港\n\n- 朝市を開く。\n1-2 夜市\n',
  ]) {
    it(`is not ${JSON.stringify(text)}`, () => {
      assert.ok(!looksLikePlan(text));
    });
  }
});
