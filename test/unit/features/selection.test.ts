import assert from 'node:assert/strict';
import { selectionAt } from '../../../server/src/features/selection';
import { Fixture } from '../../support/workspaces/fixture';

/** What is selected at ‸, ever more of it; of long stretches the first and the last line. */
async function selected(text: string): Promise<string[]> {
  const fixture = await Fixture.read(text);
  const { snapshot, position } = fixture.here;
  return selectionAt(snapshot.file, position).map((range) => {
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
        '町を守る。(護岸の整備)',
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

  it('is the same with CRLF', async () => {
    assert.deepEqual(await selected('1-1 港\r\n1 施策の必要性\r\n- ‸古い。\r\n'), [
      '- 古い。',
      '1 施策の必要性 / - 古い。',
      '1-1 港 … - 古い。',
    ]);
  });

  it('is nothing beyond the text', async () => {
    const { file } = (await Fixture.read('1-1 港\n')).snapshot();
    assert.deepEqual(selectionAt(file, { line: 99, character: 0 }), []);
    assert.deepEqual(selectionAt(file, { line: 0, character: 99 }), []);
  });
});
