import assert from 'node:assert/strict';
import { ONCE_FAILED } from './onceFailed';
import { PROPERTIES } from './properties';
import { ownPlans } from './texts/basePlans';

const SHORT = { seed: 2011, rounds: 1, longest: 60, mostEdits: 40 };

describe('Any text and any edits (a short seed of npm run fuzz)', () => {
  const plans = ownPlans();
  for (const { name, check } of PROPERTIES) {
    it(name, async () => {
      const tried = await check({ ...SHORT, plans, cases: ONCE_FAILED[name] ?? [] });
      assert.ok(tried > 0);
    }).timeout(60_000);
  }
});
