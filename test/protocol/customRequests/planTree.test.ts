import assert from 'node:assert/strict';
import type { PlanTreeItem } from '../../../server/src/protocol/viewItems/planTreeItem';
import type { PlanTreeParams, PlanTreePathParams } from '../../../server/src/protocol/requests/planTree';
import { PLAN_TREE, PLAN_TREE_CHANGED, PLAN_TREE_PATH } from '../../../server/src/protocol/requests/planTree';
import { Client } from '../driver/client';
import { eventually } from '../driver/eventually';
import { Folder } from '../driver/folder';

describe('The tree of plans', () => {
  const folder = Folder.ofSamples();
  let client: Client;
  let told = 0;
  before(async () => {
    client = await Client.start({ folder, locale: 'ja' });
    client.connection.onNotification(PLAN_TREE_CHANGED, () => {
      told++;
    });
    await client.open('fy2012/senryaku2.shisaku');
  });
  after(async () => {
    await client.stop();
    folder.remove();
  });

  const tree = (params: PlanTreeParams) => client.ask(PLAN_TREE, params);
  const path = (params: PlanTreePathParams) => client.ask(PLAN_TREE_PATH, params);

  const PLAN = '白帆市産業・観光・地域づくり推進計画';
  const FAULTS = '点検の練習用';

  /** The edition of a year whose title holds these words. */
  async function edition(year: string, title = PLAN): Promise<PlanTreeItem> {
    const editions = await tree({});
    const found = editions.find(({ label, description }) => label === year && description.includes(title));
    return found ?? assert.fail(`${year} ${title}`);
  }

  /** The node with these words below each of the ones before, from an edition. */
  async function descend(from: PlanTreeItem, ...labels: string[]): Promise<PlanTreeItem> {
    let node = from;
    for (const label of labels) {
      const nodes = await tree({ parent: node.id });
      const found = nodes.find((candidate) => candidate.label.includes(label));
      node = found ?? assert.fail(`${label} is among ${nodes.map((candidate) => candidate.label).join(', ')}`);
    }
    return node;
  }

  it('is the tree of plans, level by level, of closed files too', async () => {
    const editions = await tree({});
    assert.deepEqual(editions.map(({ label, below }) => [label, below]).sort(), [
      ['平成23年度', 'collapsed'],
      ['平成24年度', 'collapsed'],
      ['平成24年度', 'collapsed'],
    ]);
    const measure = await descend(await edition('平成23年度'), '戦略2', '港町の資源', '2-1');
    assert.match(measure.description, /^主な事業 \d+/);
    assert.equal(measure.severity, undefined);
  });

  it('tells in words what is to be mended', async () => {
    const [strategy] = await tree({ parent: (await edition('平成24年度', FAULTS)).id });
    assert.equal(strategy?.severity, 'error');
    assert.match(strategy.description, /直すところ \d+/);
    const [, group] = await tree({ parent: strategy.id });
    const measures = await tree({ parent: group?.id ?? '' });
    const lacking = measures.find(({ label }) => label.startsWith('1-6'));
    assert.match(lacking?.tooltip ?? '', /⚠ 施策1-6の「成果と課題」に「成果」がありません。/);
  });

  it('gives the way to a place, and what a filter leaves', async () => {
    const { position } = client.at('fy2012/senryaku2.shisaku', '**(川下り‸船運航支援事業)**');
    const place = { uri: folder.uri('fy2012/senryaku2.shisaku'), position };
    const way = await path(place);
    assert.deepEqual(
      way.map(({ kind }) => kind),
      ['edition', 'strategy', 'group', 'measure', 'programme'],
    );
    const toMend = await tree({ filter: { name: '', toMend: true } });
    assert.equal(toMend.length, 1);
    assert.ok(toMend[0]?.description.includes(FAULTS));
    assert.equal(toMend[0]?.below, 'expanded');
    assert.deepEqual(await path({ ...place, filter: { name: '', toMend: true } }), []);
  });

  it('is told to have changed once after a burst of edits, and not again before the next question', async () => {
    await tree({});
    const before = told;
    for (let count = 0; count < 5; count++) {
      await client.change('fy2012/senryaku2.shisaku', {
        range: { start: client.endOf('fy2012/senryaku2.shisaku'), end: client.endOf('fy2012/senryaku2.shisaku') },
        text: '\n',
      });
    }
    await eventually(() => {
      assert.equal(told, before + 1);
    });
    await client.replace('fy2012/senryaku2.shisaku', '**(川下り船運航支援事業)**', '**(川くだり船運航支援事業)**');
    await new Promise((resolve) => setTimeout(resolve, 600));
    assert.equal(told, before + 1);
    await descend(await edition('平成24年度'), '戦略2', '港町の資源', '2-2', '川くだり船運航支援事業');
  });
});
