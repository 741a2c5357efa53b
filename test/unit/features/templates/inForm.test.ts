import assert from 'node:assert/strict';
import { readForm } from '../../../../server/src/form/readForm';
import { STANDARD_FORM } from '../../../../server/src/form/standardForm';
import { inForm } from '../../../../server/src/features/templates/inForm';
import { TEMPLATES } from '../../../../server/src/features/templates/templates';

const FORM = readForm({
  levels: { strategy: ['柱'] },
  parts: { approach: ['ビジョン'], guideline: ['重点方針'] },
  marks: { relisted: ['重複'] },
  sections: [
    { kind: 'necessity', title: '現状$と課題}' },
    { kind: 'other', title: '数値目標' },
    { kind: 'results', title: '実績', subsections: [{ kind: 'achievements', title: '進んだこと' }] },
    { kind: 'initiatives', title: '主な取組' },
  ],
});

function linesOf(id: string): readonly string[] {
  return TEMPLATES.find((template) => template.id === id)?.lines ?? assert.fail(id);
}

describe('A template in another form', () => {
  it('has the sections of the form, with their numbers and titles, and no others', () => {
    assert.deepEqual(inForm(linesOf('measure'), FORM), [
      '${MEASURE_NUMBER} ${1:施策名}',
      '',
      '1 現状\\$と課題\\}',
      '',
      '- ${2:なぜこの施策が必要か}',
      '',
      '2 数値目標',
      '',
      '- ',
      '',
      '3 実績',
      '',
      '○ 進んだこと',
      '',
      '- ${3:これまでに進んだこと}',
      '',
      '4 主な取組',
      '',
      '${7:重点的取組}',
      '',
      '- ${8:取組の内容}。**(${9:事業名})**',
      '$0',
    ]);
  });

  it('has them in each measure of a whole strategy, and the words of the form', () => {
    const text = inForm(linesOf('strategy-file'), FORM).join('\n');
    assert.equal(text.split('\n2 数値目標\n').length, 3);
    assert.match(text, /^柱\$\{STRATEGY_NUMBER\} /);
    assert.ok(text.includes('《${PLAN_TITLE:計画}のビジョン》') && text.includes('《重点方針－'));
    assert.doesNotMatch(text, /方向性と|取組の方向性$|考え方》|指針/m);
  });

  it('of a single section is that section, as the form has it', () => {
    assert.deepEqual(inForm(linesOf('section-initiatives'), FORM).slice(0, 2), ['4 主な取組', '']);
    assert.deepEqual(inForm(linesOf('section-direction'), FORM), linesOf('section-direction'));
  });

  it('marks programmes as the form does', () => {
    assert.match(inForm(linesOf('relisted-item'), FORM).join(), /【重複】\$0$/);
    assert.deepEqual(inForm(linesOf('listed-elsewhere-item'), FORM), linesOf('listed-elsewhere-item'));
  });

  for (const { id, lines } of TEMPLATES) {
    it(`is ${id} as it stands where the form says nothing of its own`, () => {
      assert.deepEqual(inForm(lines, { ...STANDARD_FORM }), lines);
    });
  }
});
