import assert from 'node:assert/strict';
import { findingWords } from '../../support/findings/findingWords';
import { smallMeasure, smallStrategy } from '../../support/plans/measures';
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

const RESULTS = '○ 成果\n\n- 朝市の日を月2回に増やした。\n\n○ 課題\n\n- 雨の日は客が少ない。';

/** Forms that the samples have not, each in a measure. */
const FORMS = [
  {
    name: 'words beside a sub-heading',
    text: smallMeasure().replace(
      RESULTS,
      '○成果　朝市の日を月2回に増やした。\n夜市も開いた。\n【課題】雨の日は客が少ない。',
    ),
  },
  {
    name: 'notes gathered below several bullets',
    text: smallMeasure({
      necessity:
        '- 朝市(注1)に店を出す。\n- 夜市(注2)に店を出す。\n- 昼市(注3)に店を出す。\n\n(注1)朝の市。\n(注2)夜の市。\n(注3)昼の市。',
    }),
  },
  {
    name: 'points between an item and its programme',
    text: smallMeasure({
      initiatives: '場所づくり\n\n- 広場を貸し出す。\n(ア) 屋根を張る。\n(イ) 灯をともす。\n(広場の貸出し)',
    }),
  },
  {
    name: 'plain lists of programmes',
    text: smallMeasure({
      initiatives:
        '場所づくり\n\n- 広場を貸し出す。\n- 灯をともす。\n\n＜主な事業＞\n\n- 朝市広場の貸出し\n- 夜市の灯（商工課）【再掲】\n\n人づくり\n\n○人を集める。\n【主な事業】\n朝市の学校\n夜市の学校',
    }),
  },
];

for (const { name, text } of FORMS) {
  describe(`A plan with ${name}`, () => {
    it('comes back from Word and from Markdown with the same trees, facts and findings', async () => {
      for (const back of [imported(await exported(text, 'docx')).text, await exportedText(text, 'md')]) {
        assert.deepEqual(planShape(back), planShape(text));
        assert.deepEqual(await findingWords(back), await findingWords(text));
      }
    });
  });
}

describe('A listed title over two lines', () => {
  it('comes back from Word and from Markdown as a whole', async () => {
    const text = smallStrategy(['1-1 朝市を\n　　　育てる'], smallMeasure());
    for (const back of [imported(await exported(text, 'docx')).text, await exportedText(text, 'md')]) {
      assert.ok(back.includes('- 1-1 朝市を育てる\n'), back);
      assert.deepEqual(await findingWords(back), []);
    }
  });
});

describe('A comment over several lines', () => {
  it('comes back from Word as it is, though a measure stands in it', async () => {
    const comment = '<!-- 来年に回す\n1-2 夜市を開く\n- 灯をともす。\n-->';
    const text = `戦略1 港\n\n${comment}\n1-1 朝市を開く\n\n1 施策の必要性\n\n- 市が要る。\n`;
    const back = imported(await exported(text, 'docx')).text;
    assert.ok(back.includes(comment), back);
    assert.deepEqual(planShape(back), planShape(text));
  });
});
