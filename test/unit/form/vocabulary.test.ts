import assert from 'node:assert/strict';
import { STANDARD_FORM } from '../../../server/src/form/standardForm';
import { vocabularyOf } from '../../../server/src/form/vocabulary';

describe('A vocabulary', () => {
  const vocabulary = vocabularyOf(STANDARD_FORM);

  it('knows sections and subsections by their folded titles and their aliases', () => {
    const [necessity, results] = STANDARD_FORM.sections;
    assert.ok(necessity && results);
    const withAlias = vocabularyOf({
      ...STANDARD_FORM,
      sections: [{ ...necessity, aliases: ['現状（背景）'] }, results],
    });
    assert.equal(withAlias.sections.get('現状(背景)')?.kind, 'necessity');
    assert.equal(withAlias.sections.get('施策の必要性')?.kind, 'necessity');
    assert.equal(withAlias.subsections.get('成果'), 'achievements');
    assert.equal(withAlias.sections.get('取組の方向性'), undefined);
  });

  it('keeps short titles apart from those that are read wherever they stand', () => {
    assert.equal(vocabulary.shortSections.get('方向性')?.kind, 'direction');
    assert.equal(vocabulary.sections.get('方向性'), undefined);
  });

  for (const [title, part] of [
    ['《地域づくりの考え方》', 'approach'],
    ['《指 針－平成23年度》', 'guideline'],
    ['《考え方と指針》', 'guideline'],
    ['《参考資料》', undefined],
  ] as const) {
    it(`takes ${title} for ${part ?? 'no part that it knows'}`, () => {
      assert.equal(vocabulary.partOf(title), part);
    });
  }

  it('makes words safe for patterns', () => {
    const { strategyWords } = vocabularyOf({
      ...STANDARD_FORM,
      levels: { strategy: ['柱(案)*', '|'], measure: ['施策'] },
    });
    assert.ok(new RegExp(`^(?:${strategyWords.join('|')})1$`).test('柱(案)*1'));
    assert.ok(!new RegExp(`^(?:${strategyWords.join('|')})1$`).test('1'));
  });
});
