import assert from 'node:assert/strict';
import { isModestGlob } from '../../../../server/src/workspace/configuration/modestGlob';

describe('A glob of somebody’s settings', () => {
  for (const glob of ['**/*.txt', '本文/**/第?章*.txt', '*.{txt,md}', '計画 (案)/*.txt', './*.txt', '[0-9]*-*.txt']) {
    it(`may be ${glob}`, () => {
      assert.ok(isModestGlob(glob));
    });
  }

  for (const glob of [
    '/etc/*.txt',
    'C:\\*.txt',
    '\\\\server\\*.txt',
    '../*.txt',
    'a/../../*.txt',
    '..\\*.txt',
    '{..,a}/*.txt',
  ]) {
    it(`may not leave its folder: ${glob}`, () => {
      assert.ok(!isModestGlob(glob));
    });
  }

  for (const glob of ['*a*a*a*a*', '{a,aa}'.repeat(13), 'a'.repeat(201)]) {
    it(`may not take for ever: ${glob.slice(0, 20)}…`, () => {
      assert.ok(!isModestGlob(glob));
    });
  }
});
