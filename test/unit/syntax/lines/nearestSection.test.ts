import assert from 'node:assert/strict';
import { nearestSection } from '../../../../server/src/syntax/lines/nearestSection';
import { VOCABULARY } from '../../../support/workspaces/plan';

describe('nearestSection', () => {
  for (const [title, kind] of [
    ['施策の必用性', 'necessity'],
    ['施策の必要', 'necessity'],
    ['成果と課提', 'results'],
    ['24年度における取り組みの方向性', 'direction'],
    ['重点的な取組と主な事業', 'initiatives'],
    ['主な事業', undefined],
    ['必要', undefined],
    ['港の魅力づくり', undefined],
  ] as const) {
    it(`of ${title} is ${kind ?? 'none'}`, () => {
      assert.equal(nearestSection(title, VOCABULARY)?.kind, kind);
    });
  }
});
