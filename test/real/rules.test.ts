import assert from 'node:assert/strict';
import { checkText, printFinding } from '../support/check';
import { describeReal, sharedFile, sharedFiles } from '../support/shared';

describeReal('the rules on real plans', () => {
  it('find in the chapter what is there to be found, and blame nothing that is right', async () => {
    const findings = await checkText(sharedFile('plan/senryaku2.txt'));
    assert.deepEqual(
      findings.map((finding) => `${finding.level} ${printFinding(finding)}`),
      ['info 423:54-423:73 unresolved-relisted'],
    );
  });

  for (const name of sharedFiles('other-plans')) {
    it(`say little of ${name}, a plan of another shape`, async () => {
      const findings = await checkText(sharedFile(`other-plans/${name}`));
      assert.deepEqual(findings.map(printFinding), []);
    });
  }
});
