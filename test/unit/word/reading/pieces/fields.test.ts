import assert from 'node:assert/strict';
import { textOfBody } from '../../../../support/word/word';
import { field, p, r } from '../../../../support/word/wordFile';

describe('A field of which Word keeps no words', () => {
  for (const [what, instruction, written] of [
    ['a sign in a circle', 'eq \\o\\ac(○,秘)', '○秘'],
    [
      'ruby of older Words',
      'EQ \\* jc2 \\* "Font:ＭＳ 明朝" \\* hps10 \\o\\ad(\\s\\up 9(しらほ),白帆)',
      '白帆(しらほ)',
    ],
    ['a fraction', 'EQ \\f(1,2)', '1/2'],
    ['a sign in a frame', 'EQ \\x(新)', '新'],
    ['a sign of a font of signs', 'SYMBOL 252 \\f "Wingdings" \\s 10', '✓'],
    ['a sign', 'SYMBOL 9312 \\u', '①'],
    ['an entry of the index', 'XE "港"', ''],
  ] as const) {
    it(`is written as it shows: ${what}`, () => {
      assert.equal(textOfBody(p(r('本') + field(instruction) + r('件'))), `本${written}件\n`);
    });
  }

  it('keeps to the words where there are some', () => {
    assert.equal(textOfBody(p(field('SYMBOL 252 \\f Wingdings', '○') + field('SEQ 図', '3'))), '○3\n');
  });

  it('is a box to tick, or a list to choose from', () => {
    const box = (state: string): string => field('FORMCHECKBOX', undefined, `<w:checkBox>${state}</w:checkBox>`);
    const choice = '<w:ddList><w:result w:val="1"/><w:listEntry w:val="新規"/><w:listEntry w:val="継続"/></w:ddList>';
    const body = box('<w:default w:val="0"/><w:checked/>') + r('要') + box('<w:default w:val="0"/>') + r('不要');
    assert.equal(textOfBody(p(body + field('FORMDROPDOWN', undefined, choice))), '☑要□不要継続\n');
  });

  it('costs no time, whatever it holds', () => {
    for (const instruction of [
      `EQ ${'\\o('.repeat(300)}`,
      `EQ ${'\\o(a,'.repeat(30_000)}`,
      `EQ ${'\\* '.repeat(40_000)}`,
    ]) {
      assert.ok(textOfBody(p(field(instruction) + r('港'))).endsWith('港\n'));
    }
  });
});
