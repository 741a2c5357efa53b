import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { FullDocumentDiagnosticReport, WorkspaceDocumentDiagnosticReport } from 'vscode-languageserver';
import { DiagnosticSeverity, DidChangeConfigurationNotification, FileChangeType } from 'vscode-languageserver';
import { parted } from '../../../support/plans/parted';
import { Client } from '../../driver/client';
import { briefly, messageOf } from '../../driver/toldDiagnostics';
import { eventually } from '../../driver/eventually';
import { Folder } from '../../driver/folder';
import { FOUND, NAME, NEIGHBOUR, WITH, WITHOUT } from './missingSection';

describe('Findings, pulled', () => {
  let folder: Folder;
  let client: Client;
  beforeEach(async () => {
    folder = Folder.ofSamples('fy2011');
    client = await Client.start({ folder, locale: 'ja' });
    await client.open(NAME);
  });
  afterEach(async () => {
    await client.stop();
    folder.remove();
  });

  const pullFull = async (name: string, previousResultId?: string): Promise<FullDocumentDiagnosticReport> => {
    const report = await client.pull(name, previousResultId);
    assert.equal(report.kind, 'full');
    return report;
  };
  const pullAll = async (...previous: WorkspaceDocumentDiagnosticReport[]) => {
    const told = previous.map(({ uri, resultId }) => ({ uri, value: resultId ?? '' }));
    return new Map((await client.pullAll(told)).map((report) => [folder.nameOf(report.uri), report]));
  };

  it('there are none in a faultless plan', async () => {
    for (const report of (await pullAll()).values()) {
      assert.deepEqual(report.kind === 'full' && briefly(report.items), [], report.uri);
    }
  });

  it('there is one for each fault, in the words of the trade, with its page', async () => {
    await client.replace(NAME, WITH, WITHOUT);
    const { items } = await pullFull(NAME);
    assert.deepEqual(briefly(items), FOUND);
    const [finding] = items;
    assert.equal(finding?.source, 'shisaku');
    assert.equal(finding.severity, DiagnosticSeverity.Error);
    assert.match(messageOf(finding), /施策の必要性/);
    const page = readFileSync(fileURLToPath(finding.codeDescription?.href ?? ''), 'utf8');
    assert.match(page, /^# .*missing-section/);
    assert.equal(
      client.quote({ uri: folder.uri(NAME), range: finding.range }),
      `${NAME}:240 1-5 熟練の技を受け継ぐ人材の確保と育成を進める`,
    );
  });

  it('are unchanged when nothing has changed, and told in full after an edit', async () => {
    const { resultId } = await pullFull(NAME);
    assert.deepEqual(await client.pull(NAME, resultId), { kind: 'unchanged', resultId });
    await client.replace(NAME, WITH, WITHOUT);
    const faulty = await pullFull(NAME, resultId);
    assert.notEqual(faulty.resultId, resultId);
    assert.deepEqual(await client.pull(NAME, faulty.resultId), { kind: 'unchanged', resultId: faulty.resultId });
  });

  it('are gone with the next pull when the fault is mended', async () => {
    await client.replace(NAME, WITH, WITHOUT);
    const { resultId } = await pullFull(NAME);
    await client.replace(NAME, WITHOUT, WITH);
    assert.deepEqual((await pullFull(NAME, resultId)).items, []);
  });

  it('include those of files that are not open', async () => {
    folder.replace(NEIGHBOUR, '2 成果と課題\n\n○ 成果\n\n- 「やるぞ', '○ 成果\n\n- 「やるぞ');
    await client.filesChanged(FileChangeType.Changed, NEIGHBOUR);
    const reports = await eventually(async () => {
      const found = await pullAll();
      const neighbour = found.get(NEIGHBOUR);
      assert.equal(neighbour?.kind, 'full');
      assert.ok(briefly(neighbour.items).includes('missing-section 37'));
      return found;
    });
    assert.deepEqual([...reports.keys()].sort(), ['senryaku1.shisaku', 'senryaku2.shisaku', 'senryaku3.shisaku']);
    const again = await pullAll(...reports.values());
    for (const report of again.values()) assert.equal(report.kind, 'unchanged', report.uri);
  });

  it('tell a file that is not open of what an edit in its neighbour has broken', async () => {
    await client.open(NEIGHBOUR);
    await client.replace(NEIGHBOUR, '(空き店舗活用創業支援事業(チャレンジショップ))', '(空き店舗の活用)');
    await client.close(NAME);
    const report = (await pullAll()).get(NAME);
    assert.equal(report?.kind, 'full');
    assert.ok(briefly(report.items).includes('unresolved-relisted 138'), briefly(report.items).join());
  });

  it('follow what is written in another file of the strategy', async () => {
    const SENTENCE = '市内企業の技術と大学や試験研究機関の知見とを結び付けるため';
    const parts = parted(folder.read(NAME), 'strategy1');
    const [head, body] = parts.map(({ path }) => path);
    assert.ok(head && body);
    await client.close(NAME);
    folder.remove(NAME);
    for (const { path, text } of parts) folder.write(path, text);
    await client.filesChanged(FileChangeType.Deleted, NAME);
    await client.filesChanged(FileChangeType.Created, ...parts.map(({ path }) => path));
    await client.open(head);
    await client.open(body);
    await eventually(async () => {
      assert.deepEqual(await client.findings(head), []);
    });
    await client.replace(body, SENTENCE, SENTENCE.replace('結び付ける', 'つなぐ'));
    const [finding] = await eventually(async () => {
      const { items } = await pullFull(head);
      assert.deepEqual(briefly(items), ['overview-drift 37']);
      return items;
    });
    assert.equal(folder.nameOf(finding?.relatedInformation?.[0]?.location.uri ?? ''), body);
    assert.deepEqual(await client.findings(body), []);
    await client.close(body);
    await eventually(async () => {
      assert.deepEqual(await client.findings(head), []);
    });
  });

  it('follow the person’s settings, and are asked to be pulled again when those change', async () => {
    await client.replace(NAME, WITH, WITHOUT);
    assert.deepEqual(await client.findings(NAME), FOUND);
    const before = client.refreshes;
    client.settings = { rules: { 'missing-section': 'off' } };
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await eventually(() => {
      assert.ok(client.refreshes > before);
    });
    assert.deepEqual(await client.findings(NAME), []);
    client.settings = { rules: { 'missing-section': 'hint' } };
    await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await eventually(async () => {
      assert.equal((await pullFull(NAME)).items[0]?.severity, DiagnosticSeverity.Hint);
    });
  });
});
