import assert from 'node:assert/strict';
import { checkText } from '../../../support/findings/check';
import { smallMeasure } from '../../../support/plans/measures';

const OLD = 'old-form-kanji';
const SPACE = 'space-in-sentence';
const FAULTY = '- 隣の縣と、 港を守る。';

/** What is found in a faulty line, where a comment stands between each and the next; a line of codes for each. */
async function foundBetween(...comments: string[]): Promise<string[]> {
  const lines = [FAULTY, ...comments.flatMap((comment) => [`<!-- ${comment} -->`, FAULTY])];
  const text = smallMeasure({ challenges: lines.join('\n') });
  const first = text.split('\n').indexOf(FAULTY);
  const found = await checkText(text, '{"rules":{"repeated-sentence":"off"}}');
  return Array.from({ length: comments.length + 1 }, (_, at) =>
    found
      .filter(({ range }) => range.start.line === first + 2 * at)
      .map(({ code }) => code)
      .join(' '),
  );
}

describe('A rule is silent', () => {
  const both = `${OLD} ${SPACE}`;

  it('on the line below a comment that says so', async () => {
    assert.deepEqual(await foundBetween(`shisaku-disable-next-line ${OLD} -- 人の名`), [both, SPACE]);
    assert.deepEqual(await foundBetween('shisaku-disable-next-line'), [both, '']);
  });

  it('from one comment to another, or to the end', async () => {
    assert.deepEqual(await foundBetween(`shisaku-disable ${OLD}`, `shisaku-enable ${OLD}`), [both, SPACE, both]);
    assert.deepEqual(await foundBetween('shisaku-disable', `shisaku-disable-next-line ${OLD}`), [both, '', '']);
  });

  it('as what was said last says: one of all may speak again, and what is said twice counts from the first time', async () => {
    assert.deepEqual(await foundBetween('shisaku-disable', `shisaku-enable ${OLD}`), [both, '', OLD]);
    assert.deepEqual(await foundBetween(`shisaku-disable ${OLD}`, `shisaku-disable ${OLD}`), [both, SPACE, SPACE]);
    assert.deepEqual(await foundBetween(`shisaku-disable ${OLD}`, 'shisaku-enable'), [both, SPACE, both]);
  });

  it('with a reason or none, alone or with others', async () => {
    const comments = ['shisaku-disable -- 昨年度の文のまま', `shisaku-enable ${SPACE}`, 'shisaku-enable'];
    assert.deepEqual(await foundBetween(...comments), [both, '', SPACE, both]);
    assert.deepEqual(await foundBetween(`shisaku-disable ${OLD}, ${SPACE} -- 引用`), [both, '']);
  });

  it('never by a rule’s name that is not one', async () => {
    assert.deepEqual(await foundBetween('shisaku-disable no-such-rule'), [both, both]);
  });
});
