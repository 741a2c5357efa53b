import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Span } from '../../../server/src/text/position';
import { holderOf } from '../../../server/src/text/spansHolding';

const PLACE = { max: 9 };
const spans = fc
  .record({ line: fc.nat({ max: 2 }), start: fc.nat(PLACE), length: fc.nat({ max: 5 }) })
  .map(({ line, start, length }): Span => ({ line, start, end: start + length }));

describe('Spans that hold another', () => {
  it('hold it as a whole, on its line', () => {
    const isHeld = holderOf([{ line: 1, start: 2, end: 6 }]);
    assert.ok(isHeld({ line: 1, start: 2, end: 6 }));
    assert.ok(isHeld({ line: 1, start: 3, end: 4 }));
    assert.ok(!isHeld({ line: 1, start: 3, end: 7 }));
    assert.ok(!isHeld({ line: 2, start: 3, end: 4 }));
  });

  it('do so one by one: two that it lies across hold it not', () => {
    const isHeld = holderOf([
      { line: 0, start: 0, end: 4 },
      { line: 0, start: 3, end: 8 },
    ]);
    assert.ok(!isHeld({ line: 0, start: 1, end: 6 }));
  });

  it('are the same whichever way they are looked for', () => {
    fc.assert(
      fc.property(fc.array(spans), spans, (all, { line, start, end }) => {
        const isHeld = all.some((span) => span.line === line && span.start <= start && end <= span.end);
        assert.equal(holderOf(all)({ line, start, end }), isHeld);
      }),
    );
  });
});
