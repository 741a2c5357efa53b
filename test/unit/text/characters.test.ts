import assert from 'node:assert/strict';
import { foldHeading, isBlankAt, nameKey, removeBlanks, trimmedExtent } from '../../../server/src/text/characters';

describe('foldHeading', () => {
  for (const [written, folded] of [
    ['２－１　産業', '2-1産業'],
    ['（注１）', '(注1)'],
    ['○ 成\u3000果', '○成果'],
    ['2‐1 2‑1 2–1 2—1 2―1 2−1 2─1', '2-12-12-12-12-12-12-1'],
    ['データベース', 'データベース'],
    ['ｱｼﾞｱ', 'アジア'],
    ['10～20〜30', '10~20~30'],
    ['①', '1'],
    ['か\u3099', 'が'],
    ['', ''],
  ] as const) {
    it(`folds ${written} to ${folded}`, () => {
      assert.equal(foldHeading(written), folded);
    });
  }

  it('folds what is folded no further', () => {
    const folded = foldHeading('２－１　（株）○ 成 果「Ａ〜Ｂ」');
    assert.equal(foldHeading(folded), folded);
  });
});

describe('nameKey', () => {
  for (const [one, other] of [
    ['起業塾 女性コース', '起業塾(女性コース)'],
    ['「みなと案内人」養成講座', 'みなと案内人養成講座'],
    ['『港』“市”', '港市'],
    ['ＡＢＣ事業（仮称）', 'ABC事業(仮称)'],
    ['目指せ！起業', '目指せ!起業'],
    ['港〔本館〕［新館］【別館】', '港本館新館別館'],
  ] as const) {
    it(`finds ${one} under ${other}`, () => {
      assert.equal(nameKey(one), nameKey(other));
    });
  }

  for (const [one, other] of [
    ['みなと朝市', 'みなと夕市'],
    ['サービス', 'サ-ビス'],
    ['融資1', '融資11'],
  ] as const) {
    it(`keeps ${one} apart from ${other}`, () => {
      assert.notEqual(nameKey(one), nameKey(other));
    });
  }
});

describe('Blanks', () => {
  it('are blanks of one line in any width', () => {
    for (const blank of ' \t\u00a0\u2003\u200b\u3000\ufeff')
      assert.ok(isBlankAt(`港${blank}`, 1), JSON.stringify(blank));
    for (const other of ['\n', 'あ', '-', '○', '（']) assert.ok(!isBlankAt(other, 0), JSON.stringify(other));
    assert.ok(!isBlankAt('港', 1) && !isBlankAt('港', -1));
  });

  it('are removed wherever they stand', () => {
    assert.equal(removeBlanks(' 成\u3000果\t'), '成果');
  });

  for (const [line, extent] of [
    ['\u3000- 港 の市 ', [1, 7]],
    ['港', [0, 1]],
    [' \u3000 ', [3, 3]],
    ['', [0, 0]],
  ] as const) {
    it(`are left out around ${JSON.stringify(line)}`, () => {
      const { start, end } = trimmedExtent(line);
      assert.deepEqual([start, end], extent);
    });
  }
});
