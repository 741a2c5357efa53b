import assert from 'node:assert/strict';
import type { CrossReference, CrossReferences } from '../../../../server/src/features/crossReferences/crossReference';
import { crossReferencesAt } from '../../../../server/src/features/crossReferences/crossReferences';
import type { Edition } from '../../../../server/src/workspace/editions/edition';
import { readWorkspace, ROOT } from '../../../support/workspaces/workspace';

/** What is connected with the place marked ‸: the subject, then a reference a line. */
async function connectedWith(
  fixture: string,
  prepare: (edition: Edition) => void = () => undefined,
): Promise<string[] | undefined> {
  const { workspace, files } = await readWorkspace(fixture);
  const marked = files.find(({ carets }) => carets.length === 1);
  const [caret] = marked?.carets ?? [];
  const file = marked && workspace.file(marked.uri);
  const edition = marked && workspace.editionOf(marked.uri);
  assert.ok(caret && file && edition, 'exactly one ‸ in one file');
  prepare(edition);
  const found = crossReferencesAt({ file, edition }, caret);
  return found && printed(found);
}

function printed({ subject, groups }: CrossReferences): string[] {
  return [
    subject,
    ...groups.flatMap(({ relation, references }) =>
      references.length === 0 ? [`${relation}: –`] : references.map((reference) => `${relation}: ${line(reference)}`),
    ),
  ];
}

function line({ location, text, highlight, number, mark, otherName, differs }: CrossReference): string {
  const marked = highlight
    ? `${text.slice(0, highlight[0])}[${text.slice(...highlight)}]${text.slice(highlight[1])}`
    : text;
  const details = [number, mark, otherName, differs && 'differs'].filter(Boolean);
  const { start } = location.range;
  return `${[marked, ...details].join(' | ')} @${location.uri.slice(ROOT.length + 1)}:${start.line}:${start.character}`;
}

const LAST_YEAR = `
  === fy2011/shisaku.json
  { "fiscalYear": 2011 }
  === fy2011/one.shisaku
  戦略1 港の仕事
  1-1 工場の連携を広げる
  4 重点的取組と主な事業
  - 道具を貸し合う。(道具の図書館)
`;

const THIS_YEAR = `
  === fy2012/shisaku.json
  { "fiscalYear": 2012, "previous": "../fy2011", "renamed": [{ "from": "道具の図書館", "to": "道具の貸し合い" }] }
  === fy2012/one.shisaku
  戦略1 港の仕事を育てる
  《指針－平成24年度の重点的な取組》
  新しい仕事の創出
  - 1-1 工場の連携を広げる
  - 工場が学び合う場を設ける。
  1-1 工場の連携を
  2 成果と課題
  ○ 成果
  - 「道具の貸し合い」に20社(注)が参加。戦略2とも結ぶ。
  3 24年度における取組の方向性
  - ◎工場が学び合う場を設ける。
  広げる
  (注)工場は市内に限る。
  4 重点的取組と主な事業
  - 道具を貸し合う。(道具の貸し合い)
  === fy2012/two.shisaku
  戦略2 港の町を楽しむ
  2-1 朝市を開く
  1 施策の必要性
  - 施策1-1の成果を生かす。
  4 重点的取組と主な事業
  - 道具を貸し合う。(道具の貸し合い)【再掲】
`;

/** Both years, with the ‸ put before or into some words of this year. */
function withCaret(words: string): string {
  const plain = words.replace('‸', '');
  assert.ok(THIS_YEAR.includes(plain), plain);
  return LAST_YEAR + THIS_YEAR.replace(plain, words);
}

const OF_THE_PROGRAMME = [
  '道具の貸し合い',
  'primary: 1-1 工場の連携を広げる @fy2012/one.shisaku:14:11',
  'listedAgain: 2-1 朝市を開く | relisted @fy2012/two.shisaku:5:11',
  'mention: 「[道具の貸し合い]」に20社(注)が参加。戦略2とも結ぶ。 | 1-1 @fy2012/one.shisaku:8:3',
  'lastYear: 1-1 工場の連携を広げる | 道具の図書館 @fy2011/one.shisaku:3:11',
];

const OF_THE_MEASURE = [
  '1-1 工場の連携を広げる',
  'list: 1-1 工場の連携を広げる @fy2012/one.shisaku:3:2',
  'heading: 1-1 工場の連携を広げる @fy2012/one.shisaku:5:0',
  'titleRest: 広げる @fy2012/one.shisaku:11:0',
  'overview: 工場が学び合う場を設ける。 | 1 @fy2012/one.shisaku:4:2',
  'reference: [施策1-1]の成果を生かす。 | 2-1 @fy2012/two.shisaku:3:2',
  'lastYear: 1-1 工場の連携を広げる @fy2011/one.shisaku:1:0',
];

describe('Cross-references', () => {
  for (const [place, words] of [
    ['a primary listing', '(道具の貸し‸合い)\n  ==='],
    ['a relisting', '(‸道具の貸し合い)【再掲】'],
    ['its mark', '【再‸掲】'],
    ['a mention', '「道具の‸貸し合い」'],
    ['elsewhere in its item', '- 道具‸を貸し合う。(道具の貸し合い)【再掲】'],
  ] as const) {
    it(`of a programme are the same at ${place}`, async () => {
      assert.deepEqual(await connectedWith(withCaret(words)), OF_THE_PROGRAMME);
    });
  }

  for (const [place, words] of [
    ['in the list', '- 1-1 工場の‸連携を広げる'],
    ['at its heading', '\n  1-1 ‸工場の連携を\n'],
    ['at the rest of its title', '\n  ‸広げる\n'],
    ['at a reference', '施策‸1-1の'],
  ] as const) {
    it(`of a measure are the same ${place}`, async () => {
      assert.deepEqual(await connectedWith(withCaret(words)), OF_THE_MEASURE);
    });
  }

  it('of a group are its heading in the list and the one above its points', async () => {
    const withPoints = (heading: string) =>
      THIS_YEAR.replace('新しい仕事の創出', '【新しい仕事の創出】').replace(
        '  - 工場が学び合う場を設ける。',
        `  - **${heading}**\n    - ・場を設ける。`,
      );
    assert.deepEqual(await connectedWith(LAST_YEAR + withPoints('新しい仕事の‸創出')), [
      '新しい仕事の創出',
      'list: 【新しい仕事の創出】 @fy2012/one.shisaku:2:0',
      'points: 新しい仕事の創出 @fy2012/one.shisaku:4:4',
    ]);
  });

  it('of a heading are found by the index: no other file is read', async () => {
    const values = () => assert.fail('every file is asked for');
    const refuse = ({ files }: Edition) => Object.assign(files, { values });
    assert.deepEqual(await connectedWith(withCaret('施策‸1-1の'), refuse), OF_THE_MEASURE);
    assert.ok(await connectedWith(withCaret('戦略‸2とも'), refuse));
  });

  it('of a strategy are its heading, what refers to it, and last year’s', async () => {
    const ofSecond = [
      '戦略2 港の町を楽しむ',
      'heading: 戦略2 港の町を楽しむ @fy2012/two.shisaku:0:4',
      'reference: …」に20社(注)が参加。[戦略2]とも結ぶ。 | 1-1 @fy2012/one.shisaku:8:22',
    ];
    assert.deepEqual(await connectedWith(withCaret('戦略2 港の‸町を楽しむ')), ofSecond);
    assert.deepEqual(await connectedWith(withCaret('戦略‸2とも')), ofSecond);
    assert.deepEqual(await connectedWith(withCaret('戦略1 港の仕事を‸育てる')), [
      '戦略1 港の仕事を育てる',
      'heading: 戦略1 港の仕事を育てる @fy2012/one.shisaku:0:4',
      'lastYear: 戦略1 港の仕事 @fy2011/one.shisaku:0:4',
    ]);
  });

  it('lead from an overview sentence to its ◎ and back', async () => {
    assert.deepEqual(await connectedWith(withCaret('- 工場が学び合う‸場を設ける。\n')), [
      '工場が学び合う場を設ける。',
      'direction: 工場が学び合う場を設ける。 | 1-1 @fy2012/one.shisaku:10:3',
    ]);
    assert.deepEqual((await connectedWith(withCaret('◎工場‸が学び')))?.slice(1), [
      'overview: 工場が学び合う場を設ける。 | 1 @fy2012/one.shisaku:4:2',
    ]);
  });

  it('tell what the overview says of a measure in the file of the overview', async () => {
    const found = await connectedWith(`
      === head.shisaku
      戦略1 港
      《指針》
      港
      - 1-1 港を直す
      - 港の岸を直す。
      === harbour.shisaku
      1-1 港を‸直す
      3 23年度における取組の方向性
      - ◎港の岸を全て直す。
    `);
    assert.ok(found?.includes('overview: 港の岸を直す。 | 1 | differs @head.shisaku:4:2'), found?.join('\n'));
  });

  it('tell of an overview sentence whose wording differs from its ◎', async () => {
    const found = await connectedWith(
      withCaret('◎‸工場が学び合う場を設ける。').replace('学び合う場を設ける', '学び合う場を広げる'),
    );
    assert.deepEqual(found?.slice(1), ['overview: 工場が学び合う場を広げる。 | 1 | differs @fy2012/one.shisaku:4:2']);
  });

  it('lead from a note’s marker to its definition and back', async () => {
    const ofNote = [
      '(注)',
      'noteDefinition: [(注)]工場は市内に限る。 | 1-1 @fy2012/one.shisaku:12:0',
      'noteMarker: …道具の貸し合い」に20社[(注)]が参加。戦略2とも結ぶ。 | 1-1 @fy2012/one.shisaku:8:15',
    ];
    assert.deepEqual(await connectedWith(withCaret('20社(‸注)')), ofNote);
    assert.deepEqual(await connectedWith(withCaret('(‸注)工場は')), ofNote);
  });

  it('tell that a programme has no primary listing', async () => {
    const found = await connectedWith(`
      === one.shisaku
      1-1 工場の連携を広げる
      4 重点的取組と主な事業
      - 道具を貸し合う。(道具の‸図書館)【再掲】
    `);
    assert.deepEqual(found, [
      '道具の図書館',
      'primary: –',
      'listedAgain: 1-1 工場の連携を広げる | relisted @one.shisaku:2:11',
    ]);
  });

  it('are none where nothing stands that a plan could refer to', async () => {
    assert.equal(await connectedWith(withCaret('○ ‸成果')), undefined);
  });
});
