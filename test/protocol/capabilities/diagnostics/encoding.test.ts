import assert from 'node:assert/strict';
import { FileChangeType } from 'vscode-languageserver';
import { Client } from '../../driver/client';
import { eventually } from '../../driver/eventually';
import { Folder } from '../../driver/folder';
import { NAME } from './missingSection';

describe('Findings of what the disk cannot hold', () => {
  it('come and go with the encoding of the file', async () => {
    const folder = Folder.ofSamples('fy2011');
    const text = folder.read(NAME).replace('木工、縫製など', '木工®、縫製など');
    folder.encode(NAME, 'shift_jis');
    const client = await Client.start({ folder });
    await client.open(NAME, text);
    await eventually(async () => {
      assert.deepEqual(await client.findings(NAME), ['unencodable-character 55']);
    });
    folder.write(NAME, text);
    await client.filesChanged(FileChangeType.Changed, NAME);
    await eventually(async () => {
      assert.deepEqual(await client.findings(NAME), []);
    });
    await client.stop();
    folder.remove();
  });
});
