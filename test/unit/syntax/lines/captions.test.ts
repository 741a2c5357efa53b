import assert from 'node:assert/strict';
import { looksLikeCaption } from '../../../../server/src/syntax/lines/captions';

describe('The words of a figure', () => {
  for (const words of [
    '図1 朝市の客の数',
    '図表２－１　朝市の客の数',
    '図：朝市の一年',
    '表 屋台の数',
    '写真左 朝の港',
    '写真提供：港の会',
    '写真は、去年の朝市',
    '資料：港の統計',
    '資料出所 港の統計',
    '出典 港の統計',
    '参考文献',
    '夜市の様子',
    '間伐の流れ',
    'みなと蔵(イメージ)',
  ]) {
    it(`are ${words}`, () => {
      assert.ok(looksLikeCaption(words));
    });
  }

  for (const words of [
    '図書館で過ごす時間を増やす',
    '図画コンクールの充実',
    '表現する場づくり',
    '表彰で励ます',
    '写真文化の町づくり',
    '写真・映像の担い手',
    '資料館に人を呼ぶ',
    '参考になる店を増やす',
    '港への新しい人の流れ',
  ]) {
    it(`are not ${words}`, () => {
      assert.ok(!looksLikeCaption(words));
    });
  }
});
