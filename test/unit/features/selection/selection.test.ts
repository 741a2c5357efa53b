import assert from 'node:assert/strict';
import { selectionAt } from '../../../../server/src/features/selection/selection';
import { Fixture } from '../../../support/workspaces/fixture';

/** What is selected at ‸, ever more of it; of long stretches the first and the last line. */
async function selected(text: string): Promise<string[]> {
  const fixture = await Fixture.read(text);
  const { snapshot, position } = fixture.here;
  return selectionAt(snapshot, position).map((range) => {
    const lines = fixture.quote(range, snapshot).split(/\r?\n/);
    return lines.length < 3 ? lines.join(' / ') : `${lines[0]} … ${lines.at(-1)}`;
  });
}

describe('The selection', () => {
  it('grows from a name over its line, item, initiative, section and measure to the strategy', async () => {
    assert.deepEqual(
      await selected(`
        戦略1 港
        1-1 港を直す
        1 施策の必要性
        - 古い。
        4 重点的取組と主な事業
        護岸
        - 波から
        町を守る。(護岸の‸整備)
        - 船を呼ぶ。(港の祭り)
      `),
      [
        '護岸の整備',
        '(護岸の整備)',
        '波から / 町を守る。(護岸の整備)',
        '- 波から / 町を守る。(護岸の整備)',
        '護岸 … - 船を呼ぶ。(港の祭り)',
        '4 重点的取組と主な事業 … - 船を呼ぶ。(港の祭り)',
        '1-1 港を直す … - 船を呼ぶ。(港の祭り)',
        '戦略1 港 … - 船を呼ぶ。(港の祭り)',
      ],
    );
  });

  it('begins with the words, where a place means several things', async () => {
    assert.deepEqual(
      (await selected('1-1 港\n3 23年度における取組の方向性\n- ◎平成24年‸度に𠮷く直す。\n')).slice(0, 3),
      ['平成24年度', '平成24年度に𠮷く直す。', '- ◎平成24年度に𠮷く直す。'],
    );
  });

  it('begins with what holds it, on a blank line', async () => {
    assert.deepEqual(await selected('1-1 港\n1 施策の必要性\n‸\n- 古い。'), [
      '1 施策の必要性 … - 古い。',
      '1-1 港 … - 古い。',
    ]);
  });

  it('takes a sentence alone, and what stands in brackets within it, whatever full stops these hold', async () => {
    const item = (words: string) => selected(`1-1 港\n1 施策の必要性\n- ${words}`);
    assert.deepEqual((await item('古い。港を(高潮。大‸雨。)から守る。')).slice(0, 5), [
      '高潮。大雨。',
      '(高潮。大雨。)',
      '港を(高潮。大雨。)から守る。',
      '古い。港を(高潮。大雨。)から守る。',
      '- 古い。港を(高潮。大雨。)から守る。',
    ]);
    assert.deepEqual((await item('古い。‸新しい。')).slice(0, 2), ['新しい。', '古い。新しい。']);
    assert.deepEqual((await item('古い。新しい。‸')).slice(0, 2), ['新しい。', '古い。新しい。']);
    assert.deepEqual((await item('「渡し‸舟(港『夕凪』)」の便')).slice(0, 3), [
      '渡し舟(港『夕凪』)',
      '「渡し舟(港『夕凪』)」',
      '「渡し舟(港『夕凪』)」の便',
    ]);
  });

  it('takes a sentence over the end of its line', async () => {
    assert.deepEqual((await selected('1-1 港\n1 施策の必要性\n- 古い。波\nから‸守る。直す。')).slice(0, 3), [
      '波 / から守る。',
      '古い。波 / から守る。直す。',
      '- 古い。波 / から守る。直す。',
    ]);
  });

  it('takes the measures of a group, and the guideline, before the strategy', async () => {
    const lists = '- 1-1 港を直す\n\n漁場\n\n- 1-2 魚を育てる\n- 1-3 磯を守る';
    const bodies = '1-1 港を直す\n\n1-2 魚を‸育てる\n\n1-3 磯を守る';
    assert.deepEqual((await selected(`戦略1 港\n\n《指針》\n\n港湾\n\n${lists}\n\n${bodies}`)).slice(-4), [
      '1-2 魚を育てる / ',
      ' … 1-3 磯を守る',
      '《指針》 … 1-3 磯を守る',
      '戦略1 港 … 1-3 磯を守る',
    ]);
  });

  it('is the same with CRLF', async () => {
    assert.deepEqual(await selected('1-1 港\r\n1 施策の必要性\r\n- ‸古い。\r\n'), [
      '古い。',
      '- 古い。',
      '1 施策の必要性 / - 古い。',
      '1-1 港 … - 古い。',
    ]);
  });

  it('is nothing beyond the text', async () => {
    const snapshot = (await Fixture.read('1-1 港\n')).snapshot();
    assert.deepEqual(selectionAt(snapshot, { line: 99, character: 0 }), []);
    assert.deepEqual(selectionAt(snapshot, { line: 0, character: 99 }), []);
  });
});
