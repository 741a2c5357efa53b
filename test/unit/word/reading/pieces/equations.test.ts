import assert from 'node:assert/strict';
import { imported, textOfBody, told } from '../../../../support/word/word';
import { p, r, wordFile } from '../../../../support/word/wordFile';

const math = (words: string): string => `<m:r><m:t>${words}</m:t></m:r>`;

describe('A number in a Word file is no other in the plan', () => {
  for (const [what, equation, written] of [
    ['a fraction', `<m:f><m:num>${math('1')}</m:num><m:den>${math('2')}</m:den></m:f>`, '1/2'],
    [
      'a fraction of sums',
      `<m:f><m:num>${math('a+b')}</m:num><m:den>${math('2')}</m:den></m:f>${math('×')}${math('c')}`,
      '(a+b)/2×c',
    ],
    ['a power', `<m:sSup><m:e>${math('10')}</m:e><m:sup>${math('3')}</m:sup></m:sSup>`, '10³'],
    ['a power of letters', `<m:sSup><m:e>${math('x')}</m:e><m:sup>${math('n+1')}</m:sup></m:sSup>`, 'x^(n+1)'],
    ['an index', `<m:sSub><m:e>${math('x')}</m:e><m:sub>${math('1')}</m:sub></m:sSub>`, 'x₁'],
    ['a root', `<m:rad><m:deg/><m:e>${math('2')}</m:e></m:rad>`, '√2'],
    ['brackets', `<m:d><m:dPr><m:begChr m:val="["/><m:endChr m:val="]"/></m:dPr><m:e>${math('a')}</m:e></m:d>`, '[a]'],
    [
      'a sum',
      `<m:nary><m:naryPr><m:chr m:val="∑"/></m:naryPr><m:sub>${math('1')}</m:sub><m:sup>${math('n')}</m:sup><m:e>${math('x')}</m:e></m:nary>`,
      '∑₁^n x',
    ],
  ] as const) {
    it(`as ${what}`, () => {
      const read = imported(wordFile(p(r('率は') + `<m:oMath>${equation}</m:oMath>` + r('とする。'))));
      assert.equal(read.text, `率は${written}とする。\n`);
      assert.deepEqual(told(read), ['1 equations are written as lines of text: compare them with the Word file.']);
    });
  }

  it('as a formula on lines of its own', () => {
    assert.equal(
      textOfBody(`<m:oMathPara><m:oMath>${math('y=2x')}</m:oMath></m:oMathPara>${p('とする。')}`),
      'y=2x\n\nとする。\n',
    );
  });

  it('as a digit that stands higher or lower; a note’s mark stays as it is', () => {
    const raised = (words: string): string => r(words, '<w:vertAlign w:val="superscript"/>');
    const lowered = r('2', '<w:vertAlign w:val="subscript"/>');
    assert.equal(
      textOfBody(p(r('100m') + raised('2') + r('、10') + raised('-3') + r('、CO') + lowered)),
      '100m²、10⁻³、CO₂\n',
    );
    assert.equal(textOfBody(p(r('相談員※') + raised('1') + r('と案内人') + raised('注2'))), '相談員※1と案内人注2\n');
  });
});
