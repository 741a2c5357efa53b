import assert from 'node:assert/strict';
import { readClosings } from '../../../../server/src/syntax/names/closing';
import type { ProgrammeName } from '../../../../server/src/syntax/tree/tree';
import { VOCABULARY } from '../../../support/workspaces/plan';

/** What closes a line, printed: the name, B for bold, O for a line of its own, its marks, its section in charge. */
function closings(line: string): string {
  return readClosings(line, 0, VOCABULARY)
    .map((read) => printed(line, read))
    .join(' + ');
}

function printed(line: string, { name, group, bold, ownLine, marks, charge }: ProgrammeName): string {
  for (const words of [name, ...marks, ...(charge ? [charge] : [])]) {
    assert.equal(line.slice(words.start, words.end), words.text);
  }
  assert.match(line.slice(group.start, group.end), /^[(（].*[)）]$/);
  const written = marks.map(({ text, kind, misspelled }) => `${text}${kind ?? '?'}${misspelled ? '!' : ''}`);
  return [name.text, bold ? 'B' : '', ownLine ? 'O' : '', ...written, charge ? `@${charge.text}` : '']
    .filter(Boolean)
    .join(' ');
}

describe('The programme that closes a line', () => {
  for (const [line, read] of [
    ['- 市を開く。**(みなと朝市の再生)**', 'みなと朝市の再生 B'],
    ['- 市を開く。**（みなと朝市の再生）**', 'みなと朝市の再生 B'],
    ['- 市を開く。(**みなと朝市の再生**)', 'みなと朝市の再生 B'],
    ['- 市を開く。 ** (みなと朝市の再生) ** ', 'みなと朝市の再生 B'],
    ['- 市を開く。（みなと朝市の再生）', 'みなと朝市の再生'],
    ['(みなと朝市の再生)', 'みなと朝市の再生 O'],
    ['\u3000（ みなと朝市の再生 ）\u3000', 'みなと朝市の再生 O'],
    ['**(みなと朝市の再生)**', 'みなと朝市の再生 B O'],
    ['市を開く(年4回)。**(港の市(春の部))**', '港の市(春の部) B'],
    ['(港の市（春の部)）', '港の市（春の部) O'],
    ['(「港の市」開催支援)', '「港の市」開催支援 O'],
    ['市を開く。**(港の市)**【再掲】', '港の市 B 【再掲】relisted'],
    ['市を開く。**(港の市)【再掲】**', '港の市 B 【再掲】relisted'],
    ['市を開く。**(港の市)****【再掲】**', '港の市 B 【再掲】relisted'],
    ['市を開く。**(港の市【再掲】)**', '港の市 B 【再掲】relisted'],
    ['市を開く。【再掲】**(港の市)**', '港の市 B 【再掲】relisted'],
    ['(港の市)〔別掲〕', '港の市 O 〔別掲〕listedElsewhere'],
    ['(港の市) ［再掲］', '港の市 O ［再掲］relisted'],
    ['(港の市)（再掲）', '港の市 O （再掲）relisted'],
    ['(港の市)(再掲のため略)', '港の市 O (再掲のため略)relisted'],
    ['(港の市)【新規】【再掲】', '港の市 O 【新規】? 【再掲】relisted'],
    ['(港の市)【再褐】', '港の市 O 【再褐】relisted!'],
    ['市を開く。**(港の市)(夜の市)**', '港の市 B + 夜の市 B'],
    ['市を開く。**(港の市)【再掲】**、**(夜の市)**', '港の市 B 【再掲】relisted + 夜の市 B'],
    ['岸を直す。(港、川、里の手入れ)', '港、川、里の手入れ'],
    ['市を開く。(港の市)・（夜の市）【別掲】', '港の市 + 夜の市 【別掲】listedElsewhere'],
    ['(港の市) (夜の市)', '港の市 O + 夜の市 O'],
    ['港(朝)で開く(港)**(港の市)**', '港の市 B'],
    ['市を開く(港)(港の市)', '港の市'],
    ['港に整備する。(平成23年度開設予定)(港の市)', '港の市'],
    ['市を開く。(港の市)（所管：産業課）', '港の市 @産業課'],
    ['市を開く。(港の市)【再掲】(担当課 産業課)', '港の市 【再掲】relisted @産業課'],
    ['市を開く。(港の市)（産業課）', '港の市 @産業課'],
    ['市を開く。**(港の市)**【再掲】(産業課・港湾局)', '港の市 B 【再掲】relisted @産業課・港湾局'],
    ['市を開く。(港の市)（教育委員会）', '港の市 @教育委員会'],
    ['市を開く。(春の部)(秋の部)', '春の部 + 秋の部'],
    ['市を開く。(港の市)〈新規〉', '港の市 〈新規〉?'],
    ['市を開く。(港の市)＜再掲＞', '港の市 ＜再掲＞relisted'],
    ['市を開く。(港の市)【戦略2 再掲】', '港の市 【戦略2 再掲】relisted'],
    ['市を開く。（港の市（再掲））', '港の市 （再掲）relisted'],
    ['市を開く。(港の市)※1', '港の市'],
    ['市を開く。(港の市)*１', '港の市'],
    ['市を開く。(港の市)(注 12)', '港の市'],
    ['市を開く。**(港の市)**(注)', '港の市 B'],
    ['市を開く。（港の市※２）', '港の市'],
    ['市を開く。(港の市(注1))【再掲】', '港の市 【再掲】relisted'],
    ['市を開く。（港の市）（令和8年6月開始予定）', '港の市'],
    ['市を開く。(港の市)(所管:産業課)(拡充)', '港の市 @産業課'],
    ['市を開く。(港の市)(新規)【再掲】(1,200千円)', '港の市 【再掲】relisted'],
    ['市を開く(港)**(港の市)**(継続)', '港の市 B'],
    ['(港の市)（※1）', '港の市 O'],
    ['市を開く。(春の部)(秋の部)(令和8年度～令和10年度)', '春の部 + 秋の部'],
  ] as const) {
    it(`of ${line}`, () => {
      assert.equal(closings(line), read);
    });
  }

  for (const line of [
    '- 港に整備する。(平成23年度開設予定)',
    '「みなと蔵」(イメージ)',
    '白帆造船(株)',
    '長期(最長15年)',
    '(注)市の施設。',
    '市を開く。【再掲】',
    '【再掲】',
    '（再掲）',
    '（産業課）',
    '市を開く(港の市)。',
    '船を雇う(港の船)(年4回)',
    '市を開く。(年4回)(平成23年度開設予定)',
    '市を開く。(港の市)と(平成23年度開設予定)',
    '港の市)',
    '()',
    '',
  ]) {
    it(`is not in ${line}`, () => {
      assert.equal(closings(line), '');
    });
  }
});
