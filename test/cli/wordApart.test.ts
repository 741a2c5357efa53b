import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { repositoryPath } from '../support/repository/repository';

/** Every part of a Word file names it. */
const WORDPROCESSING = 'wordprocessingml/2006/main';

function bundle(name: string): string {
  return readFileSync(repositoryPath(`dist/${name}.js`), 'utf8');
}

describe('What reads and writes Word files', () => {
  it('is a bundle of its own', () => {
    assert.ok(bundle('word').includes(WORDPROCESSING));
    for (const name of ['extension', 'server', 'cli']) assert.ok(!bundle(name).includes(WORDPROCESSING), name);
  });

  it('is loaded by the editor and the command line when it is asked for, and by the server never', () => {
    for (const name of ['extension', 'cli']) {
      const mentions = bundle(name).split('"./word.js"').length - 1;
      const later = bundle(name).match(/\.then\(\(\)\s*=>\s*[\w$]+\(require\("\.\/word\.js"\)/g) ?? [];
      assert.deepEqual([mentions, later.length], [1, 1], name);
    }
    assert.ok(!bundle('server').includes('./word.js'));
  });
});
