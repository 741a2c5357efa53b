import assert from 'node:assert/strict';
import { checkText } from '../../../../server/src/cli/formats/checkText';
import { translate } from '../../../../server/src/text/message';
import { CHECK_REPORT } from '../../../support/cli/checkReport';

describe('Findings for people', () => {
  it('stand with their place, their line underlined, and the places that have to do with them', () => {
    assert.deepEqual(checkText(CHECK_REPORT, translate, { width: 80, colours: false }).split('\n'), [
      'plan/戦略1.txt:2:3: error missing-section No section “成果, 課題: 100%”.',
      '    ab施策cd',
      '      ^^^^',
      '    → plan/other.txt:8:1: It stands here.',
      '',
      'plan/戦略1.txt:2:1: hint unresolved-relisted Two',
      'lines.',
      '    ab施策cd',
      '    ^^^^^^^^',
      '',
      'Files checked: 2. Findings: 2 (error 1, hint 1).',
      'Mended: 3.',
      'With --fix, 1 can be mended.',
      '',
    ]);
  });

  it('are summed up with the open points among them', () => {
    const files = CHECK_REPORT.files.map((file) => ({
      ...file,
      findings: file.findings.map((finding) => ({ ...finding, code: 'open-point' })),
    }));
    const text = checkText({ ...CHECK_REPORT, files, mended: 0 }, translate, { width: 80, colours: false });
    assert.match(text, /Findings: 2 \(error 1, hint 1\)\.\nOpen points among them: 2\.\n/);
  });
});
