import assert from 'node:assert/strict';
import { fillTemplate, TEMPLATES } from '../../../../server/src/features/templates/templates';
import { withoutTabStops } from '../../../../server/src/features/templates/withoutTabStops';

describe('A template for an editor without tab stops', () => {
  for (const [what, filled, expected] of [
    ['holds the words that are suggested', '- ${1:取組の内容}。**(${2:事業名})**$0', '- 取組の内容。**(事業名)**'],
    [
      'repeats them where they stand again',
      '${1:用語}(注)\n\n(注)${2:$1の説明}。${1}',
      '用語(注)\n\n(注)用語の説明。用語',
    ],
    ['holds nothing where nothing is suggested', '《指針－$22年度》${3}', '《指針－年度》'],
    ['gives back the signs that were marked as plain', '\\$100 ${1:\\}と\\\\} \\}', '$100 }と\\ }'],
  ] as const) {
    it(what, () => {
      assert.equal(withoutTabStops(filled), expected);
    });
  }

  it('leaves no sign of a tab stop, whichever it is', () => {
    for (const template of TEMPLATES) {
      const text = withoutTabStops(fillTemplate(template, undefined, { line: 0, character: 0 }));
      assert.doesNotMatch(text, /[${}]/, template.id);
    }
  });
});
