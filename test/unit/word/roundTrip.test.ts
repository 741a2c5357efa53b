import assert from 'node:assert/strict';
import { findingWords } from '../../support/findings/findingWords';
import { readSamples } from '../../support/plans/samples';
import { planShape, spokenLines } from '../../support/printing/planShape';
import { exported, exportedText, imported, told, withWholeTitles } from '../../support/word/word';

const LEFT_OUT = 'Contents, indexes and the list of programmes were left out: an export makes them anew.';

for (const edition of ['fy2011', 'fy2012', 'faults']) {
  for (const { name, text } of readSamples(edition)) {
    describe(`The plan ${edition}/${name}`, function () {
      this.timeout(60_000);

      it('comes back from Word line by line', async () => {
        const back = imported(await exported(text, 'docx'));
        assert.deepEqual(spokenLines(back.text), spokenLines(withWholeTitles(text)));
        assert.deepEqual(told(back), [LEFT_OUT]);
      });

      it('comes back with the same trees, facts and findings', async () => {
        const { text: back } = imported(await exported(text, 'docx'));
        const whole = withWholeTitles(text);
        assert.deepEqual(planShape(back), planShape(whole));
        assert.deepEqual(await findingWords(back), await findingWords(whole));
      });

      it('reads the same as Markdown', async () => {
        assert.deepEqual(planShape(await exportedText(text, 'md')), planShape(withWholeTitles(text)));
      });
    });
  }
}

describe('A comment over several lines', () => {
  it('comes back from Word as it is, though a measure stands in it', async () => {
    const comment = '<!-- 来年に回す\n1-2 夜市を開く\n- 灯をともす。\n-->';
    const text = `戦略1 港\n\n${comment}\n1-1 朝市を開く\n\n1 施策の必要性\n\n- 市が要る。\n`;
    const back = imported(await exported(text, 'docx')).text;
    assert.ok(back.includes(comment), back);
    assert.deepEqual(planShape(back), planShape(text));
  });
});
