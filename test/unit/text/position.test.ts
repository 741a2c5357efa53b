import assert from 'node:assert/strict';
import type { Position } from '../../../server/src/text/position';
import {
  comparePositions,
  linesHold,
  rangeHolds,
  rangeOfSpan,
  rangesTouch,
  spanHolds,
} from '../../../server/src/text/position';

const at = (line: number, character: number): Position => ({ line, character });

describe('Positions', () => {
  it('are ordered by line, then by character', () => {
    const ordered = [at(0, 9), at(1, 0), at(1, 3), at(2, 0)];
    assert.deepEqual(ordered.toReversed().sort(comparePositions), ordered);
  });

  it('lie in a span from its start to its end', () => {
    const span = { line: 1, start: 2, end: 4 };
    assert.deepEqual(
      [at(1, 1), at(1, 2), at(1, 4), at(1, 5), at(0, 3)].map((place) => spanHolds(span, place)),
      [false, true, true, false, false],
    );
  });

  it('lie on lines from the first to the last', () => {
    const lines = { firstLine: 1, lastLine: 2 };
    assert.deepEqual(
      [0, 1, 2, 3].map((line) => linesHold(lines, line)),
      [false, true, true, false],
    );
  });

  it('lie in a range over lines', () => {
    const range = { start: at(1, 2), end: at(3, 1) };
    assert.deepEqual(
      [at(1, 1), at(1, 2), at(2, 99), at(3, 1), at(3, 2)].map((place) => rangeHolds(range, place)),
      [false, true, true, true, false],
    );
  });

  it('tell which ranges touch', () => {
    const range = { start: at(1, 2), end: at(1, 4) };
    const others = [
      [0, 1],
      [0, 2],
      [3, 3],
      [4, 9],
      [5, 9],
    ] as const;
    assert.deepEqual(
      others.map(([start, end]) => rangesTouch(range, { start: at(1, start), end: at(1, end) })),
      [false, true, true, true, false],
    );
  });

  it('make a range of a span, moved by its block’s first line', () => {
    assert.deepEqual(rangeOfSpan({ line: 1, start: 2, end: 4 }, 10), { start: at(11, 2), end: at(11, 4) });
  });
});
