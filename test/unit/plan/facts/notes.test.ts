import assert from 'node:assert/strict';
import { readPlanFile } from '../../../support/workspaces/plan';

describe('A note', () => {
  for (const [marker, definition] of [
    ['(注)', '(注)港の市。'],
    ['（注）', '(注) 港の市。'],
    ['(注1)', '（注１）港の市。'],
    ['(注 2)', '注2)港の市。'],
    ['※1', '※１ 港の市。'],
    ['注）', '注）港の市。'],
    ['注1)', '注１）港の市。'],
    ['※１', '（※1）港の市。'],
    ['＊1', '*1 港の市。'],
    ['*12', '＊12 港の市。'],
    ['*１', '*1 港の市。'],
  ] as const) {
    it(`marked ${marker} is defined by ${definition}`, () => {
      const [facts] = readPlanFile(`1-1 港\n1 施策の必要性\n- 朝市${marker}を開く。\n${definition}\n`).facts;
      const [marked, ...otherMarkers] = facts?.noteMarkers ?? [];
      const [defined, ...otherDefinitions] = facts?.noteDefinitions ?? [];
      assert.equal(marked?.marker.text, marker);
      assert.equal(marked.key, defined?.key);
      assert.deepEqual(
        defined?.texts.map(({ text }) => text),
        ['港の市。'],
      );
      assert.deepEqual([otherMarkers, otherDefinitions], [[], []]);
    });
  }

  it('is marked behind bold words, too', () => {
    const [facts] = readPlanFile('1-1 港\n1 施策の必要性\n- **朝市**＊２を開く。\n').facts;
    assert.deepEqual(
      facts?.noteMarkers.map(({ marker }) => marker.text),
      ['＊２'],
    );
  });

  for (const line of [
    '- 朝市(※春のみ)を開く。',
    '- **朝市**1を開く。',
    '- 朝市※を開く。',
    '- 注を付ける。',
    '- 朝市（魚の受発注）を開く。',
    '- 朝市（商工会の\n共同受注）を開く。',

    '※港の市。',
    '- 朝市(※26年度末再開予定)を開く。',
    '※23年度は12月末現在。',
    '※３年間の延べ人数。',
    '※平成22年度は見込み、※23年10月から開く。',
  ]) {
    it(`is neither marked nor defined in ${line}`, () => {
      const [facts] = readPlanFile(`1-1 港\n1 施策の必要性\n${line}\n`).facts;
      assert.deepEqual([facts?.noteMarkers, facts?.noteDefinitions], [[], []]);
    });
  }
});
