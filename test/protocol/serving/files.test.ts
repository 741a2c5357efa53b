import assert from 'node:assert/strict';
import type { LocationLink } from 'vscode-languageserver';
import {
  DefinitionRequest,
  DidChangeWorkspaceFoldersNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  FileChangeType,
  ReferencesRequest,
} from 'vscode-languageserver';
import { Client } from '../driver/client';
import { eventually } from '../driver/eventually';
import { Folder } from '../driver/folder';

const RELISTING = 'senryaku1.shisaku';
const PRIMARY = 'senryaku3.shisaku';
const NAME_OF_PRIMARY = '空き店舗活用創業支援事業(チャレンジショップ)';
const OTHER_NAME = '空き店舗の活用';

describe('Files, open and on the disk', () => {
  let folder: Folder;
  let client: Client;
  beforeEach(async () => {
    folder = Folder.ofSamples('fy2011');
    client = await Client.start({ folder });
    await client.open(RELISTING);
  });
  afterEach(async () => {
    await client.stop();
    folder.remove();
  });

  /** Where the 【再掲】 of the first chapter leads. */
  const target = async (): Promise<string | undefined> => {
    const params = client.at(RELISTING, `(${NAME_OF_PRIMARY.slice(0, 3)}‸${NAME_OF_PRIMARY.slice(3)})【再掲】`);
    const links = (await client.request(DefinitionRequest.type, params)) as LocationLink[] | null;
    return links
      ?.map(({ targetUri, targetRange }) => `${folder.nameOf(targetUri)}:${targetRange.start.line + 1}`)
      .join();
  };
  const eventuallyLeads = (expected: string | undefined) =>
    eventually(async () => {
      assert.equal(await target(), expected);
    });
  const leads = `${PRIMARY}:120`;

  it('a closed file counts as it is on the disk', async () => {
    assert.equal(await target(), leads);
  });

  it('an open document counts as it is edited', async () => {
    await client.open(PRIMARY);
    await client.replace(PRIMARY, `(${NAME_OF_PRIMARY})`, `(${OTHER_NAME})`);
    assert.equal(await target(), undefined);
    await client.replace(PRIMARY, `\n(${OTHER_NAME})`, `\n\n(${NAME_OF_PRIMARY})`);
    assert.equal(await target(), `${PRIMARY}:121`);
  });

  it('a document that is closed with unsaved edits counts as its file again', async () => {
    await client.open(PRIMARY);
    await client.replace(PRIMARY, `(${NAME_OF_PRIMARY})`, `(${OTHER_NAME})`);
    assert.equal(await target(), undefined);
    await client.close(PRIMARY);
    await eventuallyLeads(leads);
  });

  it('a file that changes on the disk while it is open does not count until it is closed', async () => {
    await client.open(PRIMARY);
    folder.replace(PRIMARY, `(${NAME_OF_PRIMARY})`, `(${OTHER_NAME})`);
    folder.remove('senryaku2.shisaku');
    await client.filesChanged(FileChangeType.Changed, PRIMARY);
    // The second file tells when both have been looked at.
    await client.filesChanged(FileChangeType.Deleted, 'senryaku2.shisaku');
    await eventually(async () => {
      const params = { ...client.at(RELISTING, '詳細は施策2‸-2に'), context: { includeDeclaration: true } };
      assert.equal((await client.request(ReferencesRequest.type, params))?.length, 2);
    });
    assert.equal(await target(), leads);
    await client.close(PRIMARY);
    await eventuallyLeads(undefined);
  });

  it('a file that changes on the disk counts as soon as that is told', async () => {
    folder.write(PRIMARY, `\n${folder.read(PRIMARY)}`);
    await client.filesChanged(FileChangeType.Changed, PRIMARY);
    await eventuallyLeads(`${PRIMARY}:121`);
  });

  it('files are deleted and made again', async () => {
    const text = folder.read(PRIMARY);
    folder.remove(PRIMARY);
    await client.filesChanged(FileChangeType.Deleted, PRIMARY);
    await eventuallyLeads(undefined);
    folder.write('senryaku3b.shisaku', text);
    await client.filesChanged(FileChangeType.Created, 'senryaku3b.shisaku');
    await eventuallyLeads('senryaku3b.shisaku:120');
  });

  it('an open document whose file is deleted stays', async () => {
    await client.open(PRIMARY);
    folder.remove(PRIMARY);
    await client.filesChanged(FileChangeType.Deleted, PRIMARY);
    assert.equal(await target(), leads);
    await client.close(PRIMARY);
    await eventuallyLeads(undefined);
  });

  it('a file is one file, however the editor escapes its name', async () => {
    const uri = decodeURIComponent(folder.uri(PRIMARY));
    assert.notEqual(uri, folder.uri(PRIMARY));
    const text = client.text(PRIMARY).replace(`(${NAME_OF_PRIMARY})`, `(${OTHER_NAME})`);
    await client.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: 'shisaku', version: 1, text },
    });
    assert.equal(await target(), undefined);
    const reports = await client.pullAll();
    assert.equal(reports.length, 3);
    await client.connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } });
    await eventuallyLeads(leads);
  });

  it('a file in Shift_JIS is read as what it says', async () => {
    folder.encode(PRIMARY, 'shift_jis');
    await client.filesChanged(FileChangeType.Changed, PRIMARY);
    await client.open(PRIMARY, 'empty');
    assert.equal(await target(), undefined);
    await client.close(PRIMARY);
    await eventuallyLeads(leads);
  });

  it('`files` in shisaku.json adds files as soon as it is saved', async () => {
    folder.write('chapter3.txt', folder.read(PRIMARY));
    folder.remove(PRIMARY);
    await client.filesChanged(FileChangeType.Deleted, PRIMARY);
    await eventuallyLeads(undefined);
    folder.write('shisaku.json', JSON.stringify({ fiscalYear: 2011, files: ['*.txt'] }));
    await client.filesChanged(FileChangeType.Changed, 'shisaku.json');
    await eventuallyLeads('chapter3.txt:120');
  });

  it('a folder that is added counts, and one that is removed no longer', async () => {
    const other = Folder.ofSamples('fy2012');
    const added = { uri: other.uri(), name: 'next year' };
    await client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
      event: { added: [added], removed: [] },
    });
    const known = () => client.pullAll().then((reports) => reports.map(({ uri }) => uri));
    await eventually(async () => {
      assert.ok((await known()).includes(other.uri('senryaku1.shisaku')));
    });
    await client.connection.sendNotification(DidChangeWorkspaceFoldersNotification.type, {
      event: { added: [], removed: [added] },
    });
    await eventually(async () => {
      assert.deepEqual(
        (await known()).filter((uri) => uri.startsWith(other.uri())),
        [],
      );
    });
    other.remove();
  });
});

describe('A chapter that is opened without its folder', () => {
  let folder: Folder;
  let client: Client;
  before(async () => {
    folder = Folder.ofSamples('fy2011');
    client = await Client.start({ folder, workspaceFolders: null });
    await client.open(RELISTING);
  });
  after(async () => {
    await client.stop();
    folder.remove();
  });

  it('leads into the other chapters of its plan, of which nobody asks what is wrong', async () => {
    const params = client.at(RELISTING, `(${NAME_OF_PRIMARY.slice(0, 3)}‸${NAME_OF_PRIMARY.slice(3)})【再掲】`);
    await eventually(async () => {
      const links = (await client.request(DefinitionRequest.type, params)) as LocationLink[] | null;
      assert.deepEqual(
        links?.map(({ targetUri }) => folder.nameOf(targetUri)),
        [PRIMARY],
      );
    });
    assert.deepEqual(
      (await client.pullAll()).map(({ uri }) => folder.nameOf(uri)),
      [RELISTING],
    );
  });
});
