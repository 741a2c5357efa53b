import assert from 'node:assert/strict';
import { checkText } from '../../../support/findings/check';
import { expectFindings } from '../../../support/findings/expectFindings';
import { mend } from '../../../support/findings/mend';
import { otherMeasure, smallMeasure } from '../../../support/plans/measures';

const CODE = 'measure-without-strategy';

function chapter(number: (index: number) => string, heading = '戦略2 まちを元気にする'): string {
  const list = `- ${number(1)} 朝市を育てる\n- ${number(2)} 港に人を迎える`;
  const first = smallMeasure({ number: number(1) });
  const second = otherMeasure().replace(/^\S+/, number(2));
  return `${heading}\n\n《指針》\n\nにぎわいの場づくり\n\n${list}\n\n${first}\n${second}`;
}

async function codesIn(text: string): Promise<string[]> {
  return (await checkText(text)).map(({ code }) => code);
}

describe('measure-without-strategy', () => {
  it('marks the first heading of a measure that does not say its strategy', async () => {
    const text = chapter((index) => `施策${index}`);
    const at = text.lastIndexOf('施策1');
    await expectFindings(`${text.slice(0, at)}⟦施策1⟧${text.slice(at + 3)}`, [CODE]);
  });

  it('writes the number of the strategy in the headings and in the list, in their width', async () => {
    for (const [bare, whole] of [
      ['施策', '施策2-'],
      ['施策 ', '施策 2-'],
      ['## 施策', '## 施策2-'],
    ] as const) {
      const write = (signs: string) => chapter((index) => `${signs}${index}`).replaceAll('- ## ', '- ');
      assert.equal(await mend(write(bare), CODE), write(whole));
    }
    assert.match(
      await mend(
        chapter((index) => `施策${'０１２'.charAt(index)}`),
        CODE,
      ),
      /\n施策２-１ 朝市/,
    );
  });

  it('leaves alone a strategy whose measures say it, and words below which no sections of a measure stand', async () => {
    const other = '施策9 ほかの計画の施策\n\n1 施策の必要性\n\n2 成果と課題\n\n《指針》';
    const mixed = chapter((index) => `施策2-${index}`).replace('《指針》', other);
    assert.ok(!(await codesIn(mixed)).includes(CODE));
    const listOnly =
      '戦略2 まちを元気にする\n\n- 施策1 朝市を育てる\n\n施策2 港に人を迎える\n\n1 施策の必要性\n\n- 港が古い。\n';
    assert.deepEqual(await codesIn(listOnly), []);
  });

  it('leaves the number open where no strategy is named, and proposes none', async () => {
    const [finding, ...others] = await checkText(smallMeasure({ number: '施策1' }));
    assert.equal(finding?.code, CODE);
    assert.equal(finding.message.args.at(-1), '施策○-1');
    assert.deepEqual(finding.fixes?.(), []);
    assert.deepEqual(others, []);
  });

  it('tells it of each strategy', async () => {
    const text = chapter((index) => `施策${index}`) + chapter((index) => `施策${index}`, '戦略3 海を守る');
    assert.deepEqual(await codesIn(text), [CODE, CODE]);
  });
});
