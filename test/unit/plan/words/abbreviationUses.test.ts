import assert from 'node:assert/strict';
import { usesIn } from '../../../../server/src/plan/words/abbreviationUses';

describe('The uses of an abbreviation', () => {
  for (const [abbreviation, line, starts] of [
    ['都', '都は、都の計画と「都」の船を', [0, 3, 9]],
    ['都', '首都の都市と都庁、東京都は', []],
    ['都', '𠮷都と都𠮷', []],
    ['ＤＸ', 'ＤＸの推進、ＤＸ2、ＡＤＸ', [0]],
    ['住基ネット', '住基ネットに、住基ネットワークに、新住基ネットに', [0]],
    ['みなと計画', '次のみなと計画の、みなと計画案の', [2]],
    ['まち', '小さなまちの「まち」', [7]],
    ['第2期計画', '第2期計画は、第2期計画書は', [0]],
  ] as const) {
    it(`of ${abbreviation} in ${line}`, () => {
      assert.deepEqual(
        usesIn(line, abbreviation).map(({ start }) => start),
        starts,
      );
    });
  }
});
