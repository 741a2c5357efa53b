import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { URI } from 'vscode-uri';
import { FileChangeType } from 'vscode-languageserver';
import { EDITIONS } from '../../../server/src/protocol/requests/editions';
import { eventually } from '../driver/eventually';
import { RawClient } from '../driver/rawClient';

const PRIMARY = '戦略1 港\n1-1 港を直す\n4 重点的取組と主な事業\n港\n- 直す。(港の整備事業)\n';
const RELISTED = PRIMARY.replaceAll('1', '2').replace('(港の整備事業)', '(港の整備事業)【再掲】');

describe('A hostile workspace', () => {
  let folder: string;
  const clients: RawClient[] = [];
  const uri = (name = '') => URI.file(join(folder, name)).toString();
  const write = (name: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  };
  const start = async () => {
    const client = await RawClient.start(uri());
    clients.push(client);
    return client;
  };
  /** How often the programme is listed in the plans that the server knows. */
  const listings = async (client: RawClient) => {
    client.open(uri('asking.shisaku'), RELISTED);
    const params = { textDocument: { uri: uri('asking.shisaku') }, position: { line: 4, character: 8 } };
    const found = await client.request('textDocument/references', { ...params, context: { includeDeclaration: true } });
    return (found as unknown[]).length;
  };

  beforeEach(() => {
    // A folder below: what stands beside it is not in the workspace.
    folder = join(realpathSync(mkdtempSync(join(tmpdir(), '計画-'))), 'plan');
    mkdirSync(folder);
    write('plan.shisaku', PRIMARY);
  });
  afterEach(async () => {
    for (const client of clients.splice(0)) assert.equal(await client.stop(), 0);
    rmSync(dirname(folder), { recursive: true });
  });

  it('may have links that go round in circles, into nothing, and to devices that never end', async () => {
    for (const [name, target] of [
      ['round', '.'],
      ['back/and/forth', '../..'],
      ['itself.shisaku', 'itself.shisaku'],
      ['nowhere.shisaku', 'no-such-file'],
      ['zero.shisaku', '/dev/zero'],
      ['terminal.shisaku', '/dev/tty'],
    ] as const) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      symlinkSync(target, join(folder, name));
    }
    assert.equal(await listings(await start()), 2);
  });

  it('has no plan behind a link to a folder, whether it is scanned or an editor tells of one', async () => {
    mkdirSync(join(folder, '../elsewhere'));
    write('../elsewhere/plan.txt', PRIMARY);
    write('../elsewhere/shisaku.json', '{ "fiscalYear": 2012, "files": ["*.txt"] }');
    symlinkSync('../elsewhere', join(folder, 'linked'));
    const client = await start();
    client.notify('workspace/didChangeWatchedFiles', {
      changes: ['linked', 'linked/shisaku.json', 'linked/plan.txt'].map((name) => ({
        uri: uri(name),
        type: FileChangeType.Created,
      })),
    });
    assert.equal(await listings(client), 2);
    write('more.shisaku', PRIMARY);
    client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uri('more.shisaku'), type: FileChangeType.Created }],
    });
    await eventually(async () => {
      assert.equal(await listings(client), 3);
    });
    // The plans that stand here tell no year.
    assert.deepEqual(await client.request(EDITIONS.method, {}), []);
  });

  it('may have pipes on which nobody ever writes', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe.shisaku'), join(folder, 'pipe')]);
    symlinkSync('pipe', join(folder, 'link.shisaku'));
    const client = await start();
    const changes = ['pipe.shisaku', 'link.shisaku'].map((name) => ({ uri: uri(name), type: FileChangeType.Created }));
    client.notify('workspace/didChangeWatchedFiles', { changes });
    // What an editor has had open is read from the disk when it is closed.
    client.open(uri('pipe'), '');
    client.notify('textDocument/didClose', { textDocument: { uri: uri('pipe') } });
    write('more.shisaku', PRIMARY);
    client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uri('more.shisaku'), type: FileChangeType.Created }],
    });
    await eventually(async () => {
      assert.equal(await listings(client), 3);
    });
  });

  it('may have folders called like files, and files that are no texts', async () => {
    mkdirSync(join(folder, 'folder.shisaku', 'shisaku.json'), { recursive: true });
    write('binary.shisaku', randomBytes(2_000_000));
    write('zeros.shisaku', new Uint8Array(2_000_000));
    write('empty.shisaku', '');
    assert.equal(await listings(await start()), 2);
  });

  it('may have names as long as the disk takes them, and of any characters', async () => {
    // A file system takes 255 bytes, of which a Japanese letter has three.
    for (const name of [
      `${'a'.repeat(247)}.shisaku`,
      `${'港'.repeat(82)}.shisaku`,
      '%2e%2e%2f.shisaku',
      '\u202e[x](y) #?&.shisaku',
      ' .shisaku',
    ]) {
      write(name, PRIMARY);
    }
    const client = await start();
    assert.equal(await listings(client), 7);
    client.open(uri(`${'港'.repeat(300)}.shisaku`), PRIMARY);
    assert.equal(await listings(client), 8);
  });

  it('may lose its files while they are read', async () => {
    for (let at = 0; at < 500; at++) write(`${at}.shisaku`, PRIMARY);
    const client = await start();
    for (let at = 0; at < 500; at++) rmSync(join(folder, `${at}.shisaku`));
    const changes = Array.from({ length: 500 }, (_, at) => ({
      uri: uri(`${at}.shisaku`),
      type: FileChangeType.Deleted,
    }));
    client.notify('workspace/didChangeWatchedFiles', { changes });
    await eventually(async () => {
      assert.equal(await listings(client), 2);
    });
  });

  for (const [what, settings] of [
    ['broken', '{ "fiscalYear": 2011, "files": ['],
    ['no object', '[[], "plan", 7]'],
    [
      'of the wrong kinds',
      '{ "files": { "a": 1 }, "form": [[]], "rules": 7, "renamed": [null, 5], "previous": [], "notation": "x" }',
    ],
    ['deep', '['.repeat(200_000)],
    ['deep in an object', `{ "form": ${'{"levels":'.repeat(100_000)}`],
    ['huge', `{ "title": "${'港'.repeat(3_000_000)}", "renamed": [${'{"from":"a","to":"b"},'.repeat(50_000)} {}] }`],
    ['binary', '\0\u0001\ufffd'.repeat(10_000)],
    [
      'full of names that objects have',
      '{ "__proto__": { "files": ["**/*"] }, "constructor": 1, "rules": { "__proto__": "off", "toString": "error" } }',
    ],
  ] as const) {
    it(`may have a shisaku.json that is ${what}`, async () => {
      write('shisaku.json', settings);
      assert.equal(await listings(await start()), 2);
    });
  }

  it('may have a shisaku.json that points outside: nothing there is read', async () => {
    writeFileSync(join(folder, '..', 'outside.txt'), PRIMARY);
    const outside = join(folder, '..', 'outside.txt');
    const files = [
      '../*.txt',
      './../*.txt',
      'sub/../../*.txt',
      '{..,.}/*.txt',
      '.{.,}/*.txt',
      '@(..)/*.txt',
      outside,
      '/**/outside.txt',
      '..\\*.txt',
    ];
    write('shisaku.json', JSON.stringify({ files, previous: '../../../..' }));
    assert.equal(await listings(await start()), 2);
  });

  it('may have a shisaku.json whose globs try everything', async () => {
    for (const name of ['a'.repeat(200), '(a)', 'a+']) write(`${name}.txt`, PRIMARY);
    const files = [
      '(((a|aa)+)+)+b',
      '*a*a*a*a*a*a*a*a*b',
      '+(a|aa)+(a|aa)b',
      '*'.repeat(70_000),
      '[',
      '(a)*.txt',
      'a+.txt',
    ];
    write('shisaku.json', JSON.stringify({ files }));
    assert.equal(await listings(await start()), 4);
  });

  it('may be open in two editors at once', async () => {
    const [one, other] = [await start(), await start()];
    write('more.shisaku', PRIMARY);
    for (const client of [one, other]) {
      client.notify('workspace/didChangeWatchedFiles', {
        changes: [{ uri: uri('more.shisaku'), type: FileChangeType.Created }],
      });
      await eventually(async () => {
        assert.equal(await listings(client), 3);
      });
    }
    one.open(uri('more.shisaku'), '');
    assert.deepEqual([await listings(one), await listings(other)], [2, 3]);
  });

  it('may change all at once, as with a switch of branch', async () => {
    const names = Array.from({ length: 1_000 }, (_, at) => `${at % 10}/${at}.shisaku`);
    for (const name of names) write(name, PRIMARY);
    const client = await start();
    assert.equal(await listings(client), 1_002);
    for (const [text, expected] of [
      [PRIMARY.replace('港の整備', '川の整備'), 2],
      [PRIMARY, 1_002],
    ] as const) {
      for (const name of names) write(name, text);
      client.notify('workspace/didChangeWatchedFiles', {
        changes: names.map((name) => ({ uri: uri(name), type: FileChangeType.Changed })),
      });
      await eventually(async () => {
        assert.equal(await listings(client), expected);
      });
    }
  });
});
