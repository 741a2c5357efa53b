// The words that made-up chapters are put together from.

const FIRST_SIGNS = Array.from('白青赤金銀若古長広高深浅遠近朝夕春夏秋冬東西南北上中下大小新緑清明光和平安福豊美');
const SECOND_SIGNS = Array.from('波浜島岬崎浦津瀬潮川沢池沼滝泉岸橋坂峰峠谷原野森林竹松梅桜杉柳草花実鳥鶴亀馬牛');
const PLACES = Array.from('港町村里丘台郷宿');

/** The made-up district that a chapter is about; no two chapters share one. */
export function district(chapter: number): string {
  const first = FIRST_SIGNS[chapter % FIRST_SIGNS.length] ?? '';
  const second = SECOND_SIGNS[Math.floor(chapter / FIRST_SIGNS.length) % SECOND_SIGNS.length] ?? '';
  const place = PLACES[Math.floor(chapter / FIRST_SIGNS.length / SECOND_SIGNS.length) % PLACES.length] ?? '';
  return first + second + place;
}

export const STRATEGY_TITLES = [
  '地区の仕事と暮らしを支え、次代へつなぐ',
  '地区の技を磨き、新しい市場を切り開く',
  '地区の自然と歴史を守り、訪れる人を迎える',
  '地区の学びを深め、担い手を育てる',
];

/** A whole chapter has as many measures as stand here. */
export const MEASURE_TITLES = [
  'の工場と学校が手を携える製品開発を広げる',
  'の創業しやすい環境を整え、開業後の歩みを支える',
  'の商店街のにぎわいを取り戻し、空き店舗の活用を進める',
  'の漁港を核とした食の産業を育て、販路を開く',
  'の木工と織物の技を記録し、若い担い手に伝える',
  'の高齢者が安心して移動できる交通の仕組みを整える',
  'の子育てを地域ぐるみで支える拠点を充実する',
  'の水辺の自然を守り、体験と学びの場として生かす',
  'の災害に備える助け合いの体制を強める',
  'の情報技術の活用により、行政の手続を身近にする',
];

export const GROUP_TITLES = ['新しい仕事を生み出す連携の推進', '技と文化の継承', '安心して暮らせる地区づくり'];

export const INITIATIVE_TITLES = ['学び合いの場の充実', '専門家による相談体制の強化', '設備と施設の計画的な整備'];

const SUBJECTS = ['製品開発', '起業塾', '見本市出展', '技能継承', '空き店舗活用', '交通改善', '子育て広場', '水辺体験'];
const KINDS = ['支援事業', '補助金', '講座の開催', '推進協議会', '相談窓口の運営', '拠点整備', '調査'];

/** The names of a chapter's programmes: all different as long as there are no more than 56. */
export function programmeName(chapter: number, place: number): string {
  return `${district(chapter)}${SUBJECTS[place % SUBJECTS.length] ?? ''}${KINDS[place % KINDS.length] ?? ''}`;
}

export const SENTENCES = {
  approach: [
    '{place}は、{industry}を中心に発展し、{asset}を受け継いできた地区である。変化する時代の要請に応じ、{aim}ことが求められている。',
    '本戦略では、{place}の{who}と行政とが役割を分かち合い、{aim}ための取組を計画的に進める。',
  ],
  necessity: [
    '{place}では{industry}に携わる{who}の数が減り続けており、{asset}を次の世代へ引き継ぐための仕組みが必要。',
    '{place}の{who}が{industry}に挑むには、資金、設備、知識のいずれもが不足しており、準備の段階から継続して相談できる相手が必要。',
    '{place}の{asset}は広く知られておらず、{aim}ためには、関係する団体が力を合わせて情報を発信することが重要。',
    '{place}の{industry}を取り巻く環境は大きく変わっており、{who}の声を聞きながら制度を見直すことが有効。',
  ],
  achievement: [
    '「{name}」においては、平成22年度に{who}など{count}人が参加し、{asset}を生かした{industry}の試みが{few}件始まった。{place}の{who}の多くが、翌年も{asset}に集う。',
    '「{name}」により、{count}件の相談に応じ、そのうち{few}件が{industry}における新たな取引に結び付いた。{place}の{who}の約半数は、{asset}を初めて知ったと答えた。',
  ],
  challenge: [
    '{place}の{industry}では、{who}の高齢化が進んでおり、{asset}の手入れに充てる時間と費用の確保が課題。',
    '{place}の{who}にとって手続は複雑であり、{aim}ための支援策が十分に活用されていない例も多い。',
  ],
  direction: [
    '{aim}ため、{place}の{who}が{asset}を活用して行う{industry}の取組を、計画の段階から支援する。',
    '{place}の{industry}と{asset}とを結び付け、{who}が主体となって{aim}体制を整える。',
  ],
  item: [
    '{place}の{who}を対象に、{asset}を教材として{industry}の基礎を学ぶ連続講座を開催し、修了後は専門家が現場を訪問して助言を行う。',
    '{place}で{industry}に取り組む{who}に対し、{asset}の調査や試作に要する経費の一部を補助し、{aim}取組を後押しする。',
    '{place}の施設を改修し、{who}が{industry}の道具と場所を共同で利用できる拠点として、段階的に開放する。',
    '{place}の{asset}に関する記録を整理して公開し、{who}や学校が{aim}ために活用できるよう、案内の人材を配置する。',
  ],
  longTerm: [
    '長期的には、{place}の{asset}を核として、{who}が互いに支え合いながら{aim}地区の姿を目指し、{industry}を次代の基幹となる産業に育てる。',
  ],
  case: [
    '{place}の{who}が、{asset}を生かした{industry}の小さな工房を開き、{count}人の見学者を迎えた。',
    '専門家の助言を受け、{place}の{industry}の品を首都圏の店に納めるまでになった。',
  ],
  note: ['{industry}に携わる{who}に対し、自らの経験に基づいて助言を行う者。'],
} as const;

export const SLOTS = {
  who: ['若手の職人', '小規模な工場', '子育て中の世帯', '商店主', '漁業者', '学生', '自治会', '移住者', '女性の起業家'],
  industry: ['帆布の縫製', '木工', '水産加工', '製塩', '紙すき', '観光案内', '船の修理', '果樹の栽培', '陶器づくり'],
  asset: [
    '古い倉庫群',
    '港の桟橋',
    '共同の作業場',
    '里山の林',
    '祭りの道具',
    '石積みの護岸',
    '図書館の資料',
    '朝市の広場',
  ],
  aim: ['販路を広げる', '暮らしの安心を高める', '技を磨く', '訪れる人を増やす', '担い手を育てる', '地区の魅力を伝える'],
  count: ['48', '65', '120', '36', '84', '210'],
  few: ['3', '5', '7', '12'],
};
