import assert from 'node:assert/strict';
import { checkGithub } from '../../../../server/src/cli/formats/checkGithub';
import { translate } from '../../../../server/src/text/message';
import { CHECK_REPORT } from '../../../support/cli/checkReport';

describe('GitHub annotations', () => {
  const [grave, light, end] = checkGithub(CHECK_REPORT, translate).split('\n');

  it('say level, place from 1 and code, with the signs escaped that would end a property or a line', () => {
    assert.equal(
      grave,
      '::error file=plan/戦略1.txt,line=2,endLine=2,col=3,endColumn=5,title=missing-section::No section “成果, 課題: 100%25”.',
    );
  });

  it('leave out columns over several lines, which GitHub does not take', () => {
    assert.equal(light, '::notice file=plan/戦略1.txt,line=2,endLine=3,title=unresolved-relisted::Two%0Alines.');
    assert.equal(end, '');
  });

  it('escape the signs of properties in a path', () => {
    const [file] = CHECK_REPORT.files;
    assert.ok(file);
    const report = { ...CHECK_REPORT, files: [{ ...file, path: 'a,b:c%.txt' }] };
    assert.match(checkGithub(report, translate), /^::error file=a%2Cb%3Ac%25\.txt,/);
  });
});
