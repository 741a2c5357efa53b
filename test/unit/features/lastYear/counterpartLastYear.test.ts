import assert from 'node:assert/strict';
import { counterpartLastYear } from '../../../../server/src/features/lastYear/counterpartLastYear';
import type { Location } from '../../../../server/src/workspace/files/location';
import { OLD_PLAN, NEW_PLAN, TOLD } from '../../../support/plans/twoEditions';
import { readWorkspace, ROOT } from '../../../support/workspaces/workspace';

const APPROACH = '《まちづくりの考え方》\n\n人が集まる場を増やす。\n\n';
const THEN = OLD_PLAN.replace('《指針', `${APPROACH}《指針`).replace(
  '1 施策の必要性\n\n- 朝市に',
  '1 施策の必要性\n\n- 朝は早い。\n- 朝市に',
);
const NOW = NEW_PLAN.replace('《指針', `${APPROACH}《指針`);

describe('Last year’s place of what the cursor is on', () => {
  const linesThen = THEN.split('\n');
  const linesNow = NOW.split('\n');

  /** The two places, as the words that they begin with; the cursor stands on the line that holds some words. */
  async function beside(words: string, nth = 0): Promise<string | undefined> {
    const { workspace } = await readWorkspace(
      [
        '=== fy2011/shisaku.json\n{ "fiscalYear": 2011 }',
        `=== fy2011/plan.shisaku\n${THEN}`,
        `=== fy2012/shisaku.json\n${JSON.stringify({ fiscalYear: 2012, previous: '../fy2011', renamed: TOLD })}`,
        `=== fy2012/plan.shisaku\n${NOW}`,
      ].join('\n'),
    );
    const uri = `${ROOT}/fy2012/plan.shisaku`;
    const edition = workspace.editionOf(uri);
    const file = edition?.files.get(uri);
    assert.ok(edition && file);
    const line = linesNow.flatMap((text, at) => (text.includes(words) ? [at] : []))[nth];
    assert.ok(line !== undefined, words);
    const found = counterpartLastYear({ file, edition }, { line, character: 0 });
    const wordsAt = ({ range: { start, end } }: Location, lines: readonly string[]) =>
      lines[start.line]?.slice(start.character, start.character === end.character ? undefined : end.character);
    return found && `${wordsAt(found.now, linesNow)} | ${wordsAt(found.then, linesThen)}`;
  }

  for (const [what, words, expected] of [
    [
      'is the programme’s, renamed or not',
      '(浜の食べくらべ)',
      '- 浜の魚を調理して配る。**(浜の食べくらべ)** | - 浜の魚を調理して配る。**(浜の味くらべ)**',
    ],
    [
      'is where the programme stood, though it has moved',
      '(港の語り部養成)',
      '- 港の歴史を語る若い人を育てる。**(港の語り部養成)** | - 港の歴史を語る人を育てる。**(港の語り部養成)**',
    ],
    ['is the part of a section', '駐車場が足りない。', '課題 | 課題'],
    ['is the section', '朝市に店を出す人', '施策の必要性 | 施策の必要性'],
    [
      'is the section, though its heading tells another year',
      '3 24年度における',
      '24年度における取組の方向性 | 23年度における取組の方向性',
    ],
    ['is the section where a programme is new', '(道具の貸出し)', '重点的取組と主な事業 | 重点的取組と主な事業'],
    ['is the measure in the list', '- 1-2 港に人を迎える', '港に人を迎える | 港に人を迎える'],
    ['is the 《part》', '人が集まる場を増やす', 'まちづくりの考え方 | まちづくりの考え方'],
    ['is the guideline', 'にぎわいの場づくり', '指針－平成24年度の重点的な取組 | 指針－平成23年度の重点的な取組'],
    ['is the strategy', '戦略1', 'まちの市場と港を元気にする | まちの市場と港を元気にする'],
  ] as const) {
    it(what, async () => {
      assert.equal(await beside(words), expected);
    });
  }

  it('is the measure’s heading, under which it stands', async () => {
    assert.equal(await beside('1-2 港に人を迎える', 1), '1-2 港に人を迎える | 1-2 港に人を迎える');
  });
});
