import assert from 'node:assert/strict';
import { expectFindings } from '../../../support/findings/expectFindings';
import { mend } from '../../../support/findings/mend';
import { TWO, withLinesBelowList } from '../../../support/plans/measures';

describe('group-mismatch', () => {
  const CODE = 'group-mismatch';
  const points = ' - ・人が集まる場をつくる。';

  it('marks the words in bold, and mends either side', async () => {
    await expectFindings(withLinesBelowList('- **⟦にぎわいの場の整備⟧**', points), [CODE]);
    const text = withLinesBelowList('- **にぎわいの場の整備**', points);
    assert.equal(await mend(text, CODE), withLinesBelowList('- **にぎわいの場づくり**', points));
    assert.match(await mend(text, CODE, 1), /^にぎわいの場の整備$/m);
  });

  it('compares the names, whatever makes a heading of each in its place', async () => {
    for (const [listed, bold] of [
      ['【にぎわいの場づくり】', 'にぎわいの場づくり'],
      ['(1) にぎわいの場づくり', '１　にぎわいの場づくり'],
      ['にぎわいの場づくり', '〔にぎわいの場づくり〕'],
    ] as const) {
      const text = withLinesBelowList(`- **${bold}**`, points).replace(/^にぎわいの場づくり$/m, listed);
      await expectFindings(text, [], '{"rules":{"mixed-width":"off"}}');
    }
    const text = withLinesBelowList('- **にぎわいの場の整備**', points).replace(
      /^にぎわいの場づくり$/m,
      '【にぎわいの場づくり】',
    );
    assert.match(await mend(text, CODE), /^- \*\*にぎわいの場づくり\*\*$/m);
    assert.match(await mend(text, CODE, 1), /^【にぎわいの場の整備】$/m);
  });

  it('marks a group without points where others have them', async () => {
    const text = withLinesBelowList('- **にぎわいの場づくり**', points).replace(`- ${TWO}`, `\n⟦港づくり⟧\n\n- ${TWO}`);
    await expectFindings(text, [CODE]);
  });
});
