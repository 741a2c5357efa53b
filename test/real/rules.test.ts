import assert from 'node:assert/strict';
import { checkText, printFinding } from '../support/check';
import { describeReal, sharedFile, sharedFiles } from '../support/shared';

describeReal('the rules on real plans', () => {
  it('find in the chapter what is there to be found, and blame nothing that is right', async () => {
    const findings = await checkText(sharedFile('plan/senryaku2.txt'));
    assert.deepEqual(
      findings.map((finding) => `${finding.level} ${printFinding(finding)}`),
      [
        'warning 46:46-46:47 overview-drift',
        'warning 59:25-59:28 overview-drift',
        'hint 63:5-63:22 split-title',
        'hint 111:5-111:22 split-title',
        'hint 202:5-202:22 split-title',
        'hint 216:4-216:16 unknown-mention',
        'hint 309:4-309:15 unknown-mention',
        'hint 342:5-342:22 split-title',
        'hint 389:5-389:22 split-title',
        'info 423:54-423:73 unresolved-relisted',
        'hint 434:15-434:79 relisted-wording',
        'hint 455:5-455:22 split-title',
        'hint 467:4-467:18 unknown-mention',
        'hint 468:49-468:52 note-after-first-use',
        'hint 504:6-504:22 split-title',
        'info 558:2-558:15 unresolved-listed-elsewhere',
      ],
    );
  });

  for (const name of sharedFiles('other-plans')) {
    it(`say little of ${name}, a plan of another shape`, async () => {
      const findings = await checkText(sharedFile(`other-plans/${name}`));
      assert.deepEqual(findings.map(printFinding), []);
    });
  }
});
