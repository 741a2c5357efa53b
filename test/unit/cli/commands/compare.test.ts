import assert from 'node:assert/strict';
import { runShisaku } from '../../../support/cli/commandLine';
import { NEW_PLAN, OLD_PLAN } from '../../../support/plans/twoEditions';

const FILES = { 'fy2011/plan.shisaku': OLD_PLAN, 'fy2012/plan.shisaku': NEW_PLAN };

describe('shisaku compare', () => {
  it('gives a 新旧対照表 in Markdown', async () => {
    const { exitCode, out } = await runShisaku(['compare', 'fy2011', 'fy2012'], FILES);
    assert.equal(exitCode, 0);
    assert.match(out, /^# 新旧対照表\n/);
  });

  for (const [name, begin] of [
    ['新旧対照表.html', '<!DOCTYPE html>'],
    ['新旧対照表.CSV', '\ufeff"種別"'],
    ['対照.json', '{\n'],
    ['対照.md', '# 新旧対照表'],
    ['対照.txt', '# 新旧対照表'],
  ] as const) {
    it(`writes ${name} in the form of its name`, async () => {
      const { exitCode, out, err, files } = await runShisaku(['compare', 'fy2011', 'fy2012', '-o', name], FILES);
      assert.deepEqual([exitCode, out], [0, '']);
      assert.ok(err.includes(name));
      assert.ok(new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.get(name)).startsWith(begin));
    });
  }

  it('says where one of the two is no plan', async () => {
    const { exitCode, err } = await runShisaku(['compare', 'fy2011', 'fy2010'], FILES);
    assert.equal(exitCode, 2);
    assert.match(err, /fy2010/);
  });
});
