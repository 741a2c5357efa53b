import assert from 'node:assert/strict';
import { headsNames, readListedName } from '../../../../server/src/syntax/names/listedName';
import { VOCABULARY } from '../../../support/workspaces/plan';

describe('The head of a plain list of programmes', () => {
  for (const words of [
    '＜主な事業＞',
    '【主な事業】',
    '主な事業',
    '**主な事業**',
    '・主な事業',
    '■ 主 な 事 業',
    '〔主な事業（令和7年度）〕',
    '主要事業：',
  ]) {
    it(`is ${words}`, () => {
      assert.ok(headsNames(words));
    });
  }

  for (const words of ['主な事業の実績', '＜主な取組＞', '【関連事業】', '主な事業を次に挙げる。']) {
    it(`is not ${words}`, () => {
      assert.ok(!headsNames(words));
    });
  }
});

describe('A name of a plain list', () => {
  function read(words: string): string | undefined {
    const listed = readListedName(words, 0, { start: 0, end: words.length }, VOCABULARY);
    return (
      listed &&
      [listed.name.text, ...listed.marks.map(({ kind, text }) => kind ?? text), listed.charge?.text].join(' ').trim()
    );
  }

  for (const [words, name] of [
    ['港の学校', '港の学校'],
    ['①港の学校', '港の学校'],
    ['(2) 港の学校【再掲】', '港の学校 relisted'],
    ['港の学校（商工課）', '港の学校 商工課'],
    ['港の学校（令和7年度開始予定）', '港の学校'],
    ['港の学校（夜間）', '港の学校（夜間）'],
    ['TOKYO 2020の森づくり', 'TOKYO 2020の森づくり'],
  ] as const) {
    it(`is ${name} in ${words}`, () => {
      assert.equal(read(words), name);
    });
  }

  for (const words of [
    '港の学校を開く',
    '港の学校：三か月の研修',
    '港の学校、川の学校',
    '三か月の研修を終えた人の支援（港の学校）',
    '港の学校 1,200千円',
    '港の学校(',
    '12',
  ]) {
    it(`is none in ${words}`, () => {
      assert.equal(read(words), undefined);
    });
  }
});
