import assert from 'node:assert/strict';
import { checkText } from '../../../support/findings/check';
import { expectFindings } from '../../../support/findings/expectFindings';
import { otherMeasure, smallMeasure } from '../../../support/plans/measures';

const CODE = 'section-without-measure';

/** A chapter whose measures are numbered in some way, with marks around the heading of the first section. */
function chapter(first: string, second: string, heading = '戦略2 まちを元気にする\n\n'): string {
  const body = smallMeasure({ number: first }) + '\n' + otherMeasure().replace(/^\S+/, second);
  return heading + body.replace('施策の必要性', '⟦施策の必要性⟧');
}

describe('section-without-measure', () => {
  it('marks the first section of a strategy of which no measure is read, however its headings are numbered', async () => {
    for (const [first, second] of [
      ['(1)', '(2)'],
      ['１．', '２．'],
      ['Ⅱ.1', 'Ⅱ.2'],
      ['2-1-1', '2-1-2'],
    ] as const) {
      await expectFindings(chapter(first, second), [CODE]);
    }
  });

  it('says how a heading is written, with the number of the strategy where it is known', async () => {
    const said = async (text: string) =>
      (await checkText(text.replace(/[⟦⟧]/g, ''))).flatMap(({ message }) => message.args);
    assert.deepEqual(await said(chapter('(1)', '(2)')), ['施策の必要性', '2-1']);
    assert.deepEqual(await said(chapter('(1)', '(2)', '')), ['施策の必要性', '1-1']);
  });

  it('leaves alone a strategy with measures, and a single known heading', async () => {
    const codes = async (text: string) => (await checkText(text)).map(({ code }) => code);
    const sections = '1 施策の必要性\n\n2 成果と課題\n\n';
    const right = `戦略2 まちを元気にする\n\n${sections}${smallMeasure({ number: '2-1' })}`;
    assert.ok(!(await codes(right)).includes(CODE));
    assert.deepEqual(await codes('計画の書き方\n\n1 施策の必要性\n\n- 港が古い。\n\n2 予算の額\n'), []);
  });
});
