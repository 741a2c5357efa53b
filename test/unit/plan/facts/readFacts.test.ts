import assert from 'node:assert/strict';
import type { BlockFacts } from '../../../../server/src/plan/facts/facts';
import { dedent } from '../../../support/plans/dedent';
import { readPlanFile } from '../../../support/workspaces/plan';

function factsOf(text: string): BlockFacts {
  const [facts] = readPlanFile(dedent(text)).facts;
  assert.ok(facts);
  return facts;
}

describe('The facts of a block', () => {
  const measure = factsOf(`
    2-1 朝市を
    開く
    1 施策の必要性
    - 施策2-3と戦略3にも関わる。
    2 成果と課題
    ○ 成果
    - 「朝市(春の部)」を、平成22年度に開いた(注)。
    (注)「港の市」の前身。
    3 23年度における取組の方向性
    - ◎広
    げる。
    4 重点的取組と主な事業
    朝の港を、
    育てる
    - 「港の駅」で開く。
    (「みなと朝市」の開催(春の部))【再掲】
    - 飾る。**(明かり)**(所管：港湾課)
    【事例 港の魚屋】
    「みなとの魚」
  `);

  it('tell the measure, its sections and its loose lines', () => {
    assert.ok(measure.measure);
    const { number, title, sections, directions, looseLines } = measure.measure;
    assert.deepEqual([number, title.text], [{ strategy: 2, index: 1 }, '朝市を']);
    assert.deepEqual(
      sections.map(({ kind, number: at, firstLine, lastLine, subsections }) => [
        kind,
        at,
        firstLine,
        lastLine,
        subsections.map((one) => one.kind),
      ]),
      [
        ['necessity', 1, 2, 3, []],
        ['results', 2, 4, 7, ['achievements']],
        ['direction', 3, 8, 10, []],
        ['initiatives', 4, 11, 18, []],
      ],
    );
    assert.deepEqual(
      directions.map(({ key, firstLine, lastLine }) => [key, firstLine, lastLine]),
      [['広げる。', 9, 10]],
    );
    assert.deepEqual(
      looseLines.map(({ text }) => text),
      ['開く', 'げる。', '朝の港を、', '育てる', '「みなとの魚」'],
    );
  });

  it('tell each programme with its keys, mark, section in charge, item and initiative', () => {
    assert.deepEqual(
      measure.programmes.map(({ kind, name, key, aliases, aliasKeys, mark, charge, item, initiative }) => ({
        kind,
        name: name.text,
        key,
        aliases,
        aliasKeys,
        mark: mark?.text,
        charge,
        item,
        initiative,
      })),
      [
        {
          kind: 'relisted',
          name: '「みなと朝市」の開催(春の部)',
          key: 'みなと朝市の開催春の部',
          aliases: ['「みなと朝市」の開催', '春の部'],
          aliasKeys: ['みなと朝市の開催', '春の部'],
          mark: '【再掲】',
          charge: undefined,
          item: { firstLine: 14, lastLine: 15 },
          initiative: '朝の港を、育てる',
        },
        {
          kind: 'primary',
          name: '明かり',
          key: '明かり',
          aliases: [],
          aliasKeys: [],
          mark: undefined,
          charge: '港湾課',
          item: { firstLine: 16, lastLine: 16 },
          initiative: '朝の港を、育てる',
        },
      ],
    );
  });

  it('tell the words in 「」, but not those inside a programme’s name', () => {
    assert.deepEqual(
      measure.mentions.map(({ line, text, key, subsection }) => [line, text, key, subsection]),
      [
        [6, '朝市(春の部)', '朝市春の部', 'achievements'],
        [7, '港の市', '港の市', 'achievements'],
        [14, '港の駅', '港の駅', undefined],
        [18, 'みなとの魚', 'みなとの魚', undefined],
      ],
    );
  });

  it('tell notes, references to headings, and years', () => {
    assert.deepEqual(
      measure.noteMarkers.map(({ key, marker: { line, start } }) => [key, line, start]),
      [['(注)', 6, 23]],
    );
    assert.deepEqual(
      measure.noteDefinitions.map(({ key, texts }) => [key, texts.map(({ text }) => text)]),
      [['(注)', ['「港の市」の前身。']]],
    );
    assert.deepEqual(
      measure.headingReferences.map(({ text, strategy, index }) => [text, strategy, index]),
      [
        ['施策2-3', 2, 3],
        ['戦略3', 3, undefined],
      ],
    );
    assert.deepEqual(
      measure.years.map(({ line, year }) => [line, year.text]),
      [
        [6, '平成22年度'],
        [8, '23年度'],
      ],
    );
  });

  it('tell what a guideline lists and says of it', () => {
    const guideline = factsOf(`
      《指針－平成23年度の重点的な取組》
      朝の港
      - 1-1 朝市
      - 1-2 昼市

      - 1-3 夜市
      - **朝の港**
       - ・開く。
      - 朝市を
      広げる。
      長期的には、続ける。
    `);
    assert.deepEqual(guideline.part?.part, 'guideline');
    assert.deepEqual(
      guideline.listed.map(({ number, title, group }) => [number.index, title.text, group?.text]),
      [
        [1, '朝市', '朝の港'],
        [2, '昼市', '朝の港'],
        [3, '夜市', '朝の港'],
      ],
    );
    assert.deepEqual(
      guideline.groups.map(({ text }) => text),
      ['朝の港'],
    );
    assert.deepEqual(
      guideline.overview.map(({ key }) => key),
      ['朝市を広げる。'],
    );
    assert.deepEqual([guideline.strategy, guideline.measure, guideline.programmes], [undefined, undefined, []]);
  });

  it('tell a strategy, and of an approach no overview', () => {
    assert.deepEqual(factsOf('戦略２　港').strategy?.number, 2);
    assert.deepEqual(factsOf('《考え方》\n- 育てる。').overview, []);
  });
});
