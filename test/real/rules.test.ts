import assert from 'node:assert/strict';
import { checkText, printFinding } from '../support/findings/check';
import { describeReal, sharedFile, sharedFiles } from '../support/repository/shared';

describeReal('the rules on real plans', () => {
  it('find in the chapter what is there to be found, and blame nothing that is right', async () => {
    const findings = await checkText(sharedFile('plan/senryaku2.txt'));
    assert.deepEqual(
      findings.map((finding) => `${finding.level} ${printFinding(finding)}`),
      [
        'warning 46:46-46:47 overview-drift',
        'warning 59:25-59:28 overview-drift',
        'hint 63:5-63:22 split-title',
        'warning 95:6-95:7 old-form-kanji',
        'hint 99:22-99:25 untold-abbreviation',
        'hint 111:5-111:22 split-title',
        'hint 202:5-202:22 split-title',
        'info 208:52-208:57 verb-form',
        'hint 216:4-216:16 unknown-mention',
        'hint 216:20-216:39 spelling-variants',
        'hint 216:42-216:59 spelling-variants',
        'hint 309:4-309:15 unknown-mention',
        'hint 342:5-342:22 split-title',
        'hint 346:3-346:11 dropped-particle',
        'info 354:40-354:44 mixed-width',
        'warning 356:30-356:31 old-form-kanji',
        'warning 367:31-367:32 old-form-kanji',
        'info 374:21-374:22 space-in-sentence',
        'info 379:12-379:38 broken-sentence',
        'warning 386:13-386:14 old-form-kanji',
        'info 386:25-386:39 broken-sentence',
        'hint 389:5-389:22 split-title',
        'info 393:35-393:37 okurigana',
        'info 408:66-408:69 verb-form',
        'info 423:54-423:73 unresolved-relisted',
        'hint 434:15-434:79 relisted-wording',
        'hint 455:5-455:22 split-title',
        'hint 467:4-467:18 unknown-mention',
        'hint 468:49-468:52 note-after-first-use',
        'info 474:34-474:38 spelling-variants',
        'hint 502:5-502:14 doubled-particle',
        'hint 504:6-504:22 split-title',
        'info 524:52-524:56 spelling-variants',
        'hint 525:3-525:42 repeated-sentence',
        'info 558:2-558:15 unresolved-listed-elsewhere',
      ],
    );
  });

  for (const name of sharedFiles('other-plans')) {
    it(`say little of ${name}, a plan of another shape`, async () => {
      const findings = await checkText(sharedFile(`other-plans/${name}`));
      assert.ok(findings.length <= 1, findings.map(printFinding).join());
    });
  }
});
