import assert from 'node:assert/strict';
import { imported } from '../../../support/word/word';
import { inList, inStyle, list, numbered, p, style, wordFile } from '../../../support/word/wordFile';

/** The lines of a body in lists. */
function linesOf(body: string, numbering: string, styles?: string): string[] {
  return imported(wordFile(body, { numbering, ...(styles !== undefined && { styles }) }))
    .text.split('\n')
    .filter((line) => line !== '');
}

/** Three paragraphs in a list of one level. */
function counted(format: string, text = '%1', more = ''): string[] {
  return linesOf(p('港', inList(1)).repeat(3), list(1, [format, text, more]));
}

describe('The numbers of a Word file', () => {
  for (const [format, first, second, third] of [
    ['decimal', '1', '2', '3'],
    ['decimalZero', '01', '02', '03'],
    ['decimalFullWidth', '１', '２', '３'],
    ['upperRoman', 'I', 'II', 'III'],
    ['lowerRoman', 'i', 'ii', 'iii'],
    ['upperLetter', 'A', 'B', 'C'],
    ['lowerLetter', 'a', 'b', 'c'],
    ['aiueo', 'ア', 'イ', 'ウ'],
    ['aiueoFullWidth', 'ア', 'イ', 'ウ'],
    ['iroha', 'イ', 'ロ', 'ハ'],
    ['japaneseCounting', '一', '二', '三'],
    ['ideographDigital', '一', '二', '三'],
    ['ideographTraditional', '甲', '乙', '丙'],
    ['ideographZodiac', '子', '丑', '寅'],
    ['a format of the future', '1', '2', '3'],
  ] as const) {
    it(`are written as Word shows them: ${format}`, () => {
      assert.deepEqual(counted(format), [`- ${first} 港`, `- ${second} 港`, `- ${third} 港`]);
    });
  }

  it('are signs of items by themselves where they are circled', () => {
    assert.deepEqual(counted('decimalEnclosedCircle'), ['① 港', '② 港', '③ 港']);
    const start = '<w:start w:val="50"/>';
    const [first, second] = linesOf(
      p('港', inList(1)).repeat(2),
      list(1, ['decimalEnclosedCircle', '%1']).replace('<w:start w:val="1"/>', start),
    );
    assert.deepEqual([first, second], ['㊿ 港', '- 51 港']);
  });

  it('stand close to the words where Word sets nothing between, save where a digit would run into them', () => {
    assert.deepEqual(counted('decimal', '(%1)', '<w:suff w:val="nothing"/>')[0], '- (1)港');
    assert.deepEqual(counted('decimal', '%1', '<w:suff w:val="nothing"/>')[0], '- 1 港');
    assert.deepEqual(counted('decimal', '第%1', '<w:suff w:val="space"/>')[0], '- 第1 港');
  });

  it('take in the levels above, in digits where that is asked for', () => {
    const numbering = list(
      1,
      ['japaneseCounting', '第%1'],
      ['decimal', '%1の%2'],
      ['decimal', '%1.%2.%3', '<w:isLgl/>'],
    );
    const body = [0, 1, 2, 2, 1, 0, 1].map((level) => p('港', inList(1, level))).join('');
    assert.deepEqual(linesOf(body, numbering), [
      '- 第一 港',
      '- 一の1 港',
      '- 1.1.1 港',
      '- 1.1.2 港',
      '- 一の2 港',
      '- 第二 港',
      '- 二の1 港',
    ]);
  });

  it('go on through lists of one definition, and begin anew where a list says so', () => {
    const numbering =
      list(1, ['decimal', '%1']) +
      numbered(2, 1) +
      numbered(3, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>');
    const body = [1, 1, 2, 3, 3, 1].map((each) => p('港', inList(each))).join('');
    assert.deepEqual(
      linesOf(body, numbering).map((line) => line.slice(2, 3)),
      ['1', '2', '3', '1', '2', '3'],
    );
  });

  it('may belong to the levels of styles', () => {
    const numbering = list(
      1,
      ['decimal', '戦略%1', '<w:pStyle w:val="A"/>'],
      ['decimal', '%1-%2', '<w:pStyle w:val="B"/>'],
    );
    const inFirst = '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>';
    const styles = style('A', '戦略名', inFirst) + style('B', '施策名', inFirst);
    const body = p('港を開く', inStyle('A')) + p('船を呼ぶ', inStyle('B')) + p('荷を運ぶ', inStyle('B'));
    assert.deepEqual(linesOf(body, numbering, styles), ['戦略1 港を開く', '1-1 船を呼ぶ', '1-2 荷を運ぶ']);
  });

  it('are none where a paragraph leaves its list, or the list is not there', () => {
    const styles = style('A', '箇条', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>');
    const numbering = list(1, ['decimal', '%1']);
    assert.deepEqual(linesOf(p('港', inStyle('A') + inList(0)), numbering, styles), ['港']);
    assert.deepEqual(linesOf(p('港', inList(9)), numbering), ['港']);
  });

  it('count paragraphs without words too', () => {
    assert.deepEqual(linesOf(p('港', inList(1)) + p('', inList(1)) + p('船', inList(1)), list(1, ['decimal', '%1'])), [
      '- 1 港',
      '- 3 船',
    ]);
  });
});
