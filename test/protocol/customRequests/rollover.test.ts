import assert from 'node:assert/strict';
import { join } from 'node:path';
import { URI } from 'vscode-uri';
import type { EditionItem } from '../../../server/src/protocol/viewItems/editionItem';
import { EDITIONS } from '../../../server/src/protocol/requests/editions';
import {
  ROLLOVER_CHANGED,
  ROLLOVER_FILES,
  ROLLOVER_PLAN,
  ROLLOVER_TEXT,
} from '../../../server/src/protocol/requests/rollover';
import type { RolloverChangeItem, RolloverItem } from '../../../server/src/protocol/viewItems/rolloverItem';
import { Client } from '../driver/client';
import { eventually } from '../driver/eventually';
import { Folder } from '../driver/folder';

const PLAN = 'fy2012/senryaku1.shisaku';
const GUIDELINE = '《指針－平成24年度の重点的な取組》';

describe('A roll-over, as an editor asks for it', () => {
  const folder = Folder.ofSamples();
  let client: Client;
  let edition: EditionItem;
  let told = 0;

  before(async () => {
    client = await Client.start({ folder, locale: 'ja' });
    client.connection.onNotification(ROLLOVER_CHANGED, () => {
      told++;
    });
    await client.open(PLAN);
    const editions = await client.ask(EDITIONS, {});
    edition = editions.find(({ files }) => files.includes(folder.uri(PLAN))) ?? assert.fail();
  });
  after(async () => {
    await client.stop();
    folder.remove();
  });

  const plan = (to: string) => client.ask(ROLLOVER_PLAN, { edition, to });
  const textOf = (path: string, chosen: readonly string[]) => client.ask(ROLLOVER_TEXT, { path, chosen });
  const filesOf = (chosen: readonly string[]) =>
    client.ask(ROLLOVER_FILES, {
      chosen,
      newFolder: folder.uri('fy2013'),
    });

  async function planned(): Promise<RolloverItem> {
    const item = await plan('平成25年度');
    assert.ok(!('refused' in item));
    return item;
  }

  async function changes(): Promise<RolloverChangeItem[]> {
    const { files } = await planned();
    return files.flatMap(({ groups }) => groups.flatMap((group) => [...group.changes]));
  }

  it('knows every edition, the earliest first', async () => {
    const editions = await client.ask(EDITIONS, {});
    assert.deepEqual(
      editions.map(({ label, nextYear }) => `${label} ${nextYear}`),
      ['平成23年度 平成24年度', '平成24年度 平成25年度', '平成24年度 平成25年度'],
    );
  });

  it('is shown by file and kind, in the words of the editor’s language', async () => {
    const { from, to, newFolder, files } = await planned();
    assert.deepEqual([from, to], ['平成24年度', '平成25年度']);
    assert.equal(URI.parse(newFolder).fsPath, join(folder.path, 'fy2013'));
    const [first] = files;
    assert.ok(first);
    assert.deepEqual(
      first.groups.map(({ label }) => label),
      ['年度を進める', '期限到来', '成果の下書き', '前の成果を除く', '要確認', '変えない'],
    );
    const [change] = first.groups[0]?.changes ?? [];
    assert.ok(change);
    assert.deepEqual([change.label, change.description], ['平成24年度 → 平成25年度', 'の重点的な取組》']);
    assert.match(change.tooltip, /^9行: 《指針/);
  });

  it('cannot be for a year that is none, nor for one that is not later', async () => {
    for (const [to, said] of [
      ['いつか', /年度として読めません/],
      ['平成24年度', /平成24年度のものです/],
    ] as const) {
      const answer = await plan(to);
      assert.match('refused' in answer ? answer.refused : '', said);
    }
  });

  it('gives the text and the bytes of what a person takes', async () => {
    const [first] = await changes();
    assert.ok(first);
    const text = (await textOf('senryaku1.shisaku', [first.id])) ?? '';
    assert.equal(text, folder.read(PLAN).replace(GUIDELINE, GUIDELINE.replace('24', '25')));
    const files = await filesOf([first.id]);
    assert.ok(!('refused' in files));
    const bytes = files.find(({ path }) => path === 'senryaku1.shisaku')?.base64 ?? '';
    assert.equal(Buffer.from(bytes, 'base64').toString('utf8'), text);
    assert.ok(files.some(({ path }) => path === 'shisaku.json'));
  });

  it('is made of the text as it is when it is taken, and tells when it may be another', async () => {
    const [first] = await changes();
    assert.ok(first);
    const before = told;
    await client.replace(PLAN, '白帆市は、', '白帆市は今、');
    assert.match((await textOf('senryaku1.shisaku', [first.id])) ?? '', /^白帆市は今、.*[^]*平成25年度の重点的な取組/m);
    await eventually(() => {
      assert.ok(told > before);
    });
  });
});
