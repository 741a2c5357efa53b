import assert from 'node:assert/strict';
import { textOfBody } from '../../../support/word/word';
import { inList, list, p } from '../../../support/word/wordFile';

describe('A list’s number in a Word file', () => {
  for (const [format, number] of [
    ['ideographEnclosedCircle', '㊂'],
    ['japaneseLegal', '参'],
    ['numberInDash', '- 3 -'],
  ] as const) {
    it(`is written as Word shows it: ${format}`, () => {
      const numbering = list(1, [format, '%1']);
      assert.ok(textOfBody(p('港', inList(1)).repeat(3), { numbering }).includes(`${number} 港\n`));
    });
  }
});
