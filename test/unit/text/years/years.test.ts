import assert from 'node:assert/strict';
import {
  eraOfYear,
  findYears,
  japaneseYear,
  resolveYear,
  westernYear,
  withoutLeadingYear,
  ERAS,
} from '../../../../server/src/text/years/years';

/** Each year of a text as it is written, with what it means near 2011. */
function years(text: string): string[] {
  return findYears(text).map((year) => {
    assert.equal(text.slice(year.start, year.end), year.text);
    return `${year.text}=${String(resolveYear(year, 2011))}${year.fiscal ? '年度' : '年'}`;
  });
}

describe('findYears', () => {
  const written: [string, string[]][] = [
    ['平成23年度の取組', ['平成23年度=2011年度']],
    ['23年度における取組', ['23年度=2011年度']],
    ['平成２３年度', ['平成２３年度=2011年度']],
    ['平成 23 年度', ['平成 23 年度=2011年度']],
    ['H23とＨ２４とR6', ['H23=2011年度', 'Ｈ２４=2012年度', 'R6=2024年度']],
    ['H23年度、H23年', ['H23年度=2011年度', 'H23年=2011年']],
    ['H23.4から', ['H23=2011年']],
    ['令和6(2024)年度', ['令和6(2024)年度=2024年度']],
    ['令和６（２０２４）年度', ['令和６（２０２４）年度=2024年度']],
    ['2024(令和6)年度', ['2024(令和6)年度=2024年度']],
    ['令和元年度と平成元年', ['令和元年度=2019年度', '平成元年=1989年']],
    ['3 元年度における取組', ['元年度=2019年度']],
    ['３．24年度における取組', ['24年度=2012年度']],
    ['## 3.２４年度における取組', ['２４年度=2012年度']],
    ['毎年3.24年度分、第3.24年度', []],
    ['昭和63年、大正9年、明治5年', ['昭和63年=1988年', '大正9年=1920年', '明治5年=1872年']],
    ['2011年度と2011年以降', ['2011年度=2011年度', '2011年=2011年']],
    ['2011年前半と2011年後期', ['2011年=2011年', '2011年=2011年']],
    ['FY2011の取組、ＦＹ２０１１、FY 2011年度', ['FY2011=2011年度', 'ＦＹ２０１１=2011年度', 'FY 2011年度=2011年度']],
    ['平成22・23年度', ['平成22=2010年度', '23年度=2011年度']],
    ['平成22～平成24年', ['平成22=2010年', '平成24年=2012年']],
    ['平成23年11月', ['平成23年=2011年']],
    ['平成20年以降', ['平成20年=2008年']],
    ['(21年度、22年度)', ['21年度=2009年度', '22年度=2010年度']],
  ];
  for (const [text, found] of written) {
    it(`reads ${text}`, () => {
      assert.deepEqual(years(text), found);
    });
  }

  for (const text of [
    '10年間',
    '3年',
    '最長15年の融資',
    '2000年間、2000年前、2000年ぶり',
    '3か年',
    '次年度、今年度、同年',
    '平成の家',
    '元年、改元年度、単元年度',
    '平成23の施設',
    '第3年度',
    '1,200年度',
    '100年度',
    'H2O、H23A、AH23、X-H23',
    'M6のねじ、T5',
    'H2011',
    'FY2011A、AFY2011、FY20112、FY20',
    '3000年の森',
  ]) {
    it(`finds no year in ${text}`, () => {
      assert.deepEqual(years(text), []);
    });
  }
});

describe('resolveYear', () => {
  const [short] = findYears('23年度');
  assert.ok(short);

  for (const [near, meant] of [
    [2011, 2011],
    [1950, 1948],
    [2040, 2041],
  ] as const) {
    it(`takes 23年度 near ${near} for ${meant}`, () => {
      assert.equal(resolveYear(short, near), meant);
    });
  }

  it('leaves a year open whose era nothing tells', () => {
    assert.equal(resolveYear(short), undefined);
  });
});

describe('japaneseYear', () => {
  for (const [year, written] of [
    [2011, '平成23'],
    [2018, '平成30'],
    [2019, '令和元'],
    [2024, '令和6'],
    [1989, '平成元'],
    [1930, '昭和5'],
  ] as const) {
    it(`writes ${year} as ${written}`, () => {
      assert.equal(japaneseYear(year), written);
    });
  }

  it('is the inverse of westernYear', () => {
    for (let year = 1870; year < 2100; year++) {
      const era = eraOfYear(year);
      assert.equal(westernYear(era, year - era.firstYear + 1), year);
      assert.ok(ERAS.includes(era));
    }
  });
});

describe('withoutLeadingYear', () => {
  for (const heading of [
    '23年度における方向',
    '平成23年度の方向',
    'H23における方向',
    'FY2011における方向',
    '令和6(2024)年度における方向',
    '令和元年度方向',
    '2024(令和6)年度の方向',
    '令和6年度(2024年度)の方向',
    '方向',
  ]) {
    it(`leaves 方向 of ${heading}`, () => {
      assert.equal(withoutLeadingYear(heading), '方向');
    });
  }

  it('leaves a year that stands further behind', () => {
    assert.equal(withoutLeadingYear('方向23年度'), '方向23年度');
  });
});
