import assert from 'node:assert/strict';
import { mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { URI } from 'vscode-uri';
import { fileStateNow, readFileNow } from '../../../server/src/node/readFileNow';

describe('A file that is read at once', () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), '計画-'));
    path = join(folder, '港.shisaku');
    writeFileSync(path, '1-1 港を直す\n');
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const uri = () => URI.file(path).toString();
  const textOf = (stamp?: string) => {
    const file = readFileNow(uri(), stamp);
    return file && Buffer.from(file.bytes).toString();
  };

  it('has the stamp that is told without reading it', () => {
    assert.equal(textOf(), '1-1 港を直す\n');
    assert.deepEqual(readFileNow(uri())?.state, fileStateNow(uri()));
    assert.equal(textOf(fileStateNow(uri())?.stamp), '1-1 港を直す\n');
  });

  it('is another one when it is written, even in as many bytes and with its time set back', () => {
    const longAgo = new Date('2011-04-01');
    utimesSync(path, longAgo, longAgo);
    const before = fileStateNow(uri());
    const beside = join(folder, 'beside');
    writeFileSync(beside, '1-1 港を掘る\n');
    utimesSync(beside, longAgo, longAgo);
    renameSync(beside, path);
    assert.equal(textOf(before?.stamp), undefined);
    assert.equal(textOf(), '1-1 港を掘る\n');
  });

  it('is nothing where there is none', () => {
    rmSync(path);
    assert.equal(readFileNow(uri()), undefined);
    assert.equal(fileStateNow(uri()), undefined);
    assert.equal(readFileNow(URI.file(folder).toString()), undefined);
  });
});
