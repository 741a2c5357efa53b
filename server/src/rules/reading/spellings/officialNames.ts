/** Names that are officially written with an old form: schools, towns, places and people that plans come to speak of. */
const OFFICIAL_NAMES = [
  '慶應',
  '國學院(?:大學)?',
  '皇學館(?:大學)?',
  '二松學舍(?:大學)?',
  '獨協',
  '龍谷大学',
  '佛教大学',
  '東京藝術大学',
  '東京藝大',
  '文藝春秋',
  '龍ケ崎',
  '龍ヶ崎',
  '龍郷',
  '天龍',
  '龍泉洞',
  '龍河洞',
  '龍馬',
  '御嶽',
  '鹽竈神社',
];

export const OFFICIAL_NAME = new RegExp(OFFICIAL_NAMES.join('|'), 'g');
