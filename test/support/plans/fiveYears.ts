import { dedent } from './dedent';

/** How a place names a programme: by its whole name, by the outer or inner part of a nested one, or with more around it. */
export type Spelling = 'whole' | 'outer' | 'inner' | 'loose';

export interface NamingPlace {
  /** The measure in which it stands: `2-1`. */
  readonly measure: string;
  readonly words: string;
  readonly spelling: Spelling;
}

export interface NamedProgramme {
  readonly name: string;
  /** The measure of its primary. */
  readonly measure: string;
  readonly ownLine: boolean;
  readonly relisted: readonly (NamingPlace & { readonly mark: string })[];
  readonly mentions: readonly NamingPlace[];
}

/** An edition as generated: its files and the names in them. */
export interface GeneratedEdition {
  readonly year: number;
  readonly root: string;
  /** The files of its four strategies, as URIs. */
  readonly files: readonly string[];
  readonly programmes: readonly NamedProgramme[];
}

export interface FiveYears {
  readonly folders: readonly string[];
  /** Every file by its URI, `shisaku.json` among them. */
  readonly texts: ReadonlyMap<string, string>;
  readonly editions: readonly GeneratedEdition[];
}

export interface GeneratedMeasure {
  readonly number: string;
  readonly title: string;
  /** Where the title breaks off in the body. */
  readonly rest: string;
}

const MEASURES: readonly GeneratedMeasure[] = [
  { number: '1-1', title: '港に残る記録を集め、次の世代へ手渡す', rest: '手渡す' },
  { number: '1-2', title: '浜の市を立て直す', rest: '' },
  { number: '1-3', title: '船を造り直す費用を支える', rest: 'を支える' },
  { number: '2-1', title: '朝の浜辺に人の流れをつくる', rest: '' },
  { number: '2-2', title: '海辺の学びの場を広げ、教える人を育てる', rest: 'を育てる' },
  { number: '2-3', title: '潮見の味を町の外へ届ける', rest: '' },
  { number: '3-1', title: '小さな船の道を守る', rest: 'を守る' },
  { number: '3-2', title: '嵐に備える浜の力を高める', rest: '' },
  { number: '3-3', title: '空き倉庫を仕事場に変える', rest: '' },
  { number: '4-1', title: '浜を訪ねる人を迎え入れる', rest: '迎え入れる' },
  { number: '4-2', title: '海の仕事を若い人に伝える', rest: '' },
  { number: '4-3', title: '浜の暮らしを記録に残す', rest: '残す' },
];

const STRATEGIES = ['浜の記憶と仕事を守る', '学びと味を広げる', '海の道と備えを整える', '人を迎え、育てる'];
const ERA_YEARS = ['21', '22', '23', '24', '25'];
const FIRST_YEAR = 2009;

/** The programmes of a year: the same in every year, but for two that were renamed. */
function programmesOf(year: number): NamedProgramme[] {
  const learning = year < 2011 ? '浜の学び舎づくり' : '海辺の学び舎づくり';
  const guides = year < 2013 ? '小さな船の案内人' : '水辺の案内人養成';
  const whole = (measure: string, words: string): NamingPlace => ({ measure, words, spelling: 'whole' });
  const programme = (
    name: string,
    measure: string,
    relisted: NamedProgramme['relisted'] = [],
    mentions: readonly NamingPlace[] = [],
    ownLine = false,
  ): NamedProgramme => ({ name, measure, ownLine, relisted, mentions });
  return [
    programme(
      '灯台守の記録づくり',
      '1-1',
      [{ ...whole('4-3', '灯台守の記録づくり'), mark: '【再掲】' }],
      [whole('1-1', '灯台守の記録づくり'), whole('2-2', '灯台守の記録づくり'), whole('4-3', '灯台守の 記録づくり')],
    ),
    // Its name begins with that of another.
    programme('灯台守の記録づくり講座', '4-2', [], [whole('4-2', '灯台守の記録づくり講座')], true),
    programme(
      '潮風マルシェ開催事業(朝の部)',
      '2-1',
      [
        { measure: '1-2', words: '潮風マルシェ開催事業', spelling: 'outer', mark: '【再掲】' },
        { ...whole('3-1', '潮風マルシェ開催事業（朝の部）'), mark: '［再掲］' },
        { ...whole('4-1', '潮風マルシェ開催事業(朝の部)'), mark: '【別掲】' },
      ],
      [
        { measure: '2-1', words: '潮風マルシェ開催事業', spelling: 'outer' },
        { measure: '4-1', words: '朝の部', spelling: 'inner' },
        whole('3-3', '潮風マルシェ開催事業（朝の部）'),
      ],
    ),
    programme(
      'MINATO工房 夜間コース',
      '4-2',
      [{ ...whole('2-2', 'ＭＩＮＡＴＯ工房　夜間コース'), mark: '【再掲】' }],
      [whole('4-2', 'MINATO工房(夜間コース)'), whole('1-1', 'MINATO工房 夜間コース')],
      true,
    ),
    programme(
      '「海の学校」のための教材整備',
      '2-2',
      [],
      [whole('2-2', '海の学校のための教材整備'), whole('3-2', '「海の学校」のための教材整備')],
      true,
    ),
    programme(
      '小型船舶更新融資',
      '1-3',
      [{ ...whole('3-1', '小型船舶更新融資'), mark: '【再掲】' }],
      [whole('1-3', '小型船舶更新融資'), { measure: '3-1', words: '潮見市小型船舶更新融資制度', spelling: 'loose' }],
    ),
    programme(learning, '2-2', [{ ...whole('4-2', learning), mark: '【再掲】' }], [whole('2-2', learning)]),
    programme(guides, '3-1', [{ ...whole('4-1', guides), mark: '〔再掲〕' }], [whole('4-1', guides)], true),
    programme('取引の相談(浜の窓口)', '2-3', [], [{ measure: '2-3', words: '浜の窓口', spelling: 'inner' }]),
    programme('浜の味くらべ', '2-3', [{ ...whole('4-1', '浜の味くらべ'), mark: '【再掲】' }]),
    programme('高潮の備え点検', '3-2', [], [whole('3-2', '高潮の備え点検')]),
    programme('倉庫しごと場の貸出し', '3-3', [{ ...whole('1-2', '倉庫しごと場の貸出し'), mark: '【再掲】' }]),
    programme('浜の写真帖', '4-3'),
  ];
}

/** The new words of a place whose programme gets another name. */
export function respelled({ spelling }: { readonly spelling: Spelling }, newName: string): string {
  const [, outer = newName, inner = newName] = /^(.*?)[(（](.*)[)）]$/.exec(newName) ?? [];
  if (spelling === 'loose') return `潮見市${newName}制度`;
  if (spelling === 'outer') return outer;
  return spelling === 'inner' ? inner : newName;
}

export function measuresOf(strategy: number): GeneratedMeasure[] {
  return MEASURES.filter(({ number }) => number.startsWith(`${strategy}-`));
}

/**
 * Five editions of a made-up plan, four strategies each, the same names in every year. The first is told by its
 * `shisaku.json` only, the second by its text only and goes by names that its `files` tells, the third by both; the last
 * two lie side by side in one root of another workspace folder, told by their texts.
 */
export function fiveYears(place = 'file://'): FiveYears {
  const texts = new Map<string, string>();
  const renamedLearning = [{ from: '浜の学び舎づくり', to: '海辺の学び舎づくり' }];
  const renamedGuides = [{ from: '小さな船の案内人', to: '水辺の案内人養成' }];
  const roots = [
    { root: `${place}/pref/h21`, config: { fiscalYear: 2009 }, nameOf: (n: number) => `senryaku${n}.shisaku` },
    {
      root: `${place}/pref/h22`,
      config: { previous: '../h21', files: ['chapters/*.txt'] },
      nameOf: (n: number) => `chapters/chapter${n}.txt`,
    },
    {
      root: `${place}/pref/h23`,
      config: { fiscalYear: 2011, previous: '../h22', renamed: renamedLearning },
      nameOf: (n: number) => `senryaku${n}.shisaku.md`,
    },
    {
      root: `${place}/archive/later`,
      config: { previous: '../../pref/h23', renamed: renamedGuides },
      nameOf: (n: number) => `h24-${n}.shisaku`,
    },
    { root: `${place}/archive/later`, config: undefined, nameOf: (n: number) => `h25-${n}.shisaku.txt` },
  ];
  const editions = roots.map(({ root, config, nameOf }, at): GeneratedEdition => {
    const year = FIRST_YEAR + at;
    if (config) texts.set(`${root}/shisaku.json`, JSON.stringify(config));
    const programmes = programmesOf(year);
    const files = [1, 2, 3, 4].map((strategy) => {
      const uri = `${root}/${nameOf(strategy)}`;
      texts.set(uri, strategyText(strategy, year, programmes));
      return uri;
    });
    return { year, root, files, programmes };
  });
  return { folders: [`${place}/pref`, `${place}/archive`], texts, editions };
}

function strategyText(strategy: number, year: number, programmes: readonly NamedProgramme[]): string {
  const told = year === FIRST_YEAR ? undefined : ERA_YEARS[year - FIRST_YEAR];
  const measures = measuresOf(strategy);
  const head = dedent(`
    戦略${strategy} ${STRATEGIES[strategy - 1]}

    《潮見の浜づくり計画の考え方》

    浜の力を合わせて進める。詳しくは戦略${(strategy % 4) + 1}に示す。

    《指針－${told === undefined ? '' : `平成${told}年度の`}重点的な取組》

    浜の取組
  `);
  const list = measures.map(({ number, title }) => `- ${number} ${title}`).join('\n');
  const overview = measures.map(({ number }) => `- ${directionOf(number)}`).join('\n');
  const bodies = measures.map((measure) => measureText(measure, told, year, programmes));
  return `${[head, list, overview, ...bodies].join('\n\n')}\n`;
}

function directionOf(number: string): string {
  return `${number.replace('-', 'の')}番目の浜で、人と船と学びとを結び付ける取組を進める。`;
}

function measureText(
  { number, title, rest }: GeneratedMeasure,
  told: string | undefined,
  year: number,
  programmes: readonly NamedProgramme[],
): string {
  const mentions = programmes.flatMap(({ mentions: all }) => all.filter(({ measure }) => measure === number));
  const achieved = mentions.map(({ words }, at) => `- 「${words}」により、${year - 1900 + at}人が浜に集まった。`);
  const [strategy = ''] = number.split('-');
  const items = programmes.flatMap((programme) => [
    ...(programme.measure === number ? [itemText(programme.name, '', programme.ownLine, year)] : []),
    ...programme.relisted
      .filter(({ measure }) => measure === number)
      .map(({ words, mark }) => itemText(words, mark, programme.ownLine, year)),
  ]);
  return [
    `${number} ${title.slice(0, title.length - rest.length)}`,
    '1 施策の必要性',
    `- 浜に人が足りない(注)。施策${strategy}-2と合わせて進める。`,
    '(注)漁と船の仕事に就く人。',
    '2 成果と課題',
    '○ 成果',
    [...achieved, '- 灯台守の記録づくりに学ぶ「灯台の会」を開いた。'].join('\n'),
    '○ 課題',
    '- 担い手が足りない。',
    `3 ${told === undefined ? '' : `${told}年度における`}取組の方向性`,
    `- ◎${directionOf(number)}`,
    ...(rest === '' ? [] : [rest]),
    '4 重点的取組と主な事業',
    '浜の手仕事',
    items.join('\n'),
    '【灯台守の記録づくりの例】',
    '灯台守の記録づくり',
  ].join('\n\n');
}

function itemText(words: string, mark: string, ownLine: boolean, year: number): string {
  const done = `- 浜の人と話し合い、${year - 1990}か所で取り組む。`;
  const [open, close] = words.includes('（') ? ['（', '）'] : ['(', ')'];
  return ownLine ? `${done}\n${open}${words}${close}${mark}` : `${done}**${open}${words}${close}**${mark}`;
}

/** The words by which the places of an edition name a programme, each with what they are of its name. */
export function spellingsOf({ name, relisted, mentions }: NamedProgramme): { words: string; spelling: Spelling }[] {
  return [{ words: name, spelling: 'whole' }, ...relisted, ...mentions];
}

/** The texts of an edition's files. */
export function textsOf({ files }: GeneratedEdition, textOf: (uri: string) => string): [uri: string, text: string][] {
  return files.map((uri) => [uri, textOf(uri)]);
}
