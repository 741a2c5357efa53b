import assert from 'node:assert/strict';
import { sectionReader, subsectionBeside, subsectionReader } from '../../../../server/src/syntax/lines/sectionHeading';
import { VOCABULARY } from '../../../support/workspaces/plan';

const readSection = sectionReader(VOCABULARY);
const readSubsection = subsectionReader(VOCABULARY);

describe('A section’s heading', () => {
  for (const [line, kind, number, title] of [
    ['1 施策の必要性', 'necessity', 1, '施策の必要性'],
    ['１　施 策 の 必 要 性', 'necessity', 1, '施 策 の 必 要 性'],
    ['1施策の必要性', 'necessity', 1, '施策の必要性'],
    ['（２）成果と課題', 'results', 2, '成果と課題'],
    ['(2) 成果と課題', 'results', 2, '成果と課題'],
    ['②成果と課題', 'results', 2, '成果と課題'],
    ['Ⅱ 成果と課題', 'results', 2, '成果と課題'],
    ['第２　成果と課題', 'results', 2, '成果と課題'],
    ['第二　成果と課題', 'results', 2, '成果と課題'],
    ['第2節 成果と課題', 'results', 2, '成果と課題'],
    ['（二）成果と課題', 'results', 2, '成果と課題'],
    ['２．成果と課題', 'results', 2, '成果と課題'],
    ['成果と課題', 'results', undefined, '成果と課題'],
    ['3 23年度における取組の方向性', 'direction', 3, '23年度における取組の方向性'],
    ['323年度における取組の方向性', 'direction', 3, '23年度における取組の方向性'],
    ['3 令和６（2024）年度の取組の方向性', 'direction', 3, '令和６（2024）年度の取組の方向性'],
    ['3 取組の方向性', 'direction', 3, '取組の方向性'],
    ['三 令和五年度における取組の方向性', 'direction', 3, '令和五年度における取組の方向性'],
    ['3 二十三年度における取組の方向性', 'direction', 3, '二十三年度における取組の方向性'],
    ['23年度における取組の方向性', 'direction', undefined, '23年度における取組の方向性'],
    ['4 重点的取組と主な事業', 'initiatives', 4, '重点的取組と主な事業'],
    ['12 施策の必要性', 'necessity', 12, '施策の必要性'],
    ['1 施策の必要性（現状）', 'necessity', 1, '施策の必要性（現状）'],
    ['2 これまでの成果と課題', 'results', 2, 'これまでの成果と課題'],
    ['1 必要性', 'necessity', 1, '必要性'],
    ['（１）必要性', 'necessity', 1, '必要性'],
    ['3 方 向 性', 'direction', 3, '方 向 性'],
    ['３　令和７年度における方向性', 'direction', 3, '令和７年度における方向性'],
    ['2 今後の方向性', 'direction', 2, '今後の方向性'],
    ['第４　重点的取組', 'initiatives', 4, '重点的取組'],
    ['④重点取組', 'initiatives', 4, '重点取組'],
    ['2 成果及び課題', 'results', 2, '成果及び課題'],
    ['2 課題と成果', 'results', 2, '課題と成果'],
    ['3 24年度における取組の方向', 'direction', 3, '24年度における取組の方向'],
    ['4 重点的取組・主な事業', 'initiatives', 4, '重点的取組・主な事業'],
    ['４　重点的な取組及び主な事業', 'initiatives', 4, '重点的な取組及び主な事業'],
  ] as const) {
    it(`is ${line}`, () => {
      const heading = readSection(line, 0, line.length);
      assert.ok(heading?.exact);
      assert.deepEqual(
        [heading.section.kind, heading.number, line.slice(heading.start, heading.end)],
        [kind, number, title],
      );
    });
  }

  for (const [line, kind] of [
    ['1 施策の必用性', 'necessity'],
    ['2 成果と課提', 'results'],
    ['3 23年度における取組の方向生', 'direction'],
    ['4 重点的取組みと主な事業', 'initiatives'],
    ['4 重点的取り組み', 'initiatives'],
  ] as const) {
    it(`is nearly ${line}`, () => {
      const heading = readSection(line, 0, line.length);
      assert.deepEqual([heading?.section.kind, heading?.exact], [kind, false]);
    });
  }

  it('is a short title behind a # without a number', () => {
    assert.equal(readSection('方向性', 0, 3, 4)?.section.kind, 'direction');
    assert.equal(readSection('方向性', 0, 3), undefined);
  });

  for (const line of [
    '1 施策の方針',
    '必要性',
    '令和７年度の方向性',
    '(1) 重点的取組',
    '1) 重点的取組',
    '②方向性',
    '1 港づくりの方針',
    '施策の必用性',
    '2 成果',
    '23年度における施策の必要性',
    '1 施策の必要性は、次のとおりである。',
    '2 成果と課題、',
    `1 施策の必要性${'と港'.repeat(20)}`,
  ]) {
    it(`is not ${line.slice(0, 20)}`, () => {
      assert.equal(readSection(line, 0, line.length), undefined);
    });
  }
});

describe('A subsection’s heading', () => {
  for (const [line, kind] of [
    ['○ 主な成果', 'achievements'],
    ['○ 今後の課題', 'challenges'],
    ['○ 成 果', 'achievements'],
    ['○成果', 'achievements'],
    ['〇 課題', 'challenges'],
    ['◯　課　題', 'challenges'],
    ['■課題', 'challenges'],
    ['(1) 成果', 'achievements'],
    ['② 課題', 'challenges'],
    ['〈成果〉', 'achievements'],
    ['【課題】', 'challenges'],
    ['〔成果〕', 'achievements'],
    ['≪成果≫', 'achievements'],
    ['ア 成果', 'achievements'],
    ['（イ）課題', 'challenges'],
    ['成果', 'achievements'],
  ] as const) {
    it(`is ${line}`, () => {
      assert.equal(readSubsection(line, 0, line.length)?.subsection, kind);
    });
  }

  for (const line of ['○ 成果と課題', '○ 成果物', '○ 成果を上げた。', '○']) {
    it(`is not ${line}`, () => {
      assert.equal(readSubsection(line, 0, line.length), undefined);
    });
  }
});

describe('A subsection’s heading beside words of its section', () => {
  for (const [line, kind, words] of [
    ['○成果　朝市に12人が出店した。', 'achievements', '朝市に12人が出店した。'],
    ['○ 課 題：駐車場が足りていない。', 'challenges', '駐車場が足りていない。'],
    ['【成果】朝市に12人が出店した。', 'achievements', '朝市に12人が出店した。'],
    ['■［課題］ ・駐車場が足りていない。', 'challenges', '・駐車場が足りていない。'],
    ['今後の課題：駐車場が足りていない。', 'challenges', '駐車場が足りていない。'],
  ] as const) {
    it(`is ${line}`, () => {
      const heading = subsectionBeside(line, VOCABULARY);
      assert.equal(heading?.subsection, kind);
      assert.equal(line.slice(heading.wordsStart), words);
    });
  }

  for (const line of [
    '○成果',
    '【成果】',
    '○成果の普及に向けた発表会を開いた。',
    '成果　朝市に12人が出店した。',
    '【成果】（平成23年度の出店者を含む）',
    '○ 成果　課題',
    '【成果事例】朝市に12人が出店した。',
  ]) {
    it(`is not ${line}`, () => {
      assert.equal(subsectionBeside(line, VOCABULARY), undefined);
    });
  }
});
