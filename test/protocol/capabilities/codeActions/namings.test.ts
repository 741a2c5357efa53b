import assert from 'node:assert/strict';
import type { Range } from 'vscode-languageserver';
import { FileChangeType } from 'vscode-languageserver';
import { KEEP_NAME } from '../../../../server/src/protocol/requests/keepName';
import { RESOLVING } from '../../driver/capabilities';
import { eventually } from '../../driver/eventually';
import { NAME, OpenPlan } from './openPlan';

describe('A name that is written as it is', () => {
  let plan: OpenPlan;
  afterEach(() => plan.stop());

  const offered = async (range: Range) =>
    ((await plan.actions(range)) ?? []).filter(({ command }) => command?.command === 'shisaku.keepName');
  const write = async () => {
    await plan.client.replace(NAME, '- 県立の試験研究機関', '- 町内に住む國分氏と県立の試験研究機関');
  };

  it('is offered with its whole name, or with the words that are selected, below what mends it', async () => {
    plan = await OpenPlan.start(RESOLVING, { writesSettings: true });
    await write();
    const found = (await plan.actions(plan.at('‸國分氏'))) ?? [];
    assert.deepEqual(
      found.map(({ title }) => title.replace(/: .*/, '')),
      [
        '「国」に改める',
        'この年度版の同じ指摘を全て直す',
        '「國分氏」は固有名詞なので、この計画ではこのままとする…',
        'この箇所では指摘しない',
        'このファイルでは指摘しない',
      ],
    );
    const naming = found[2];
    assert.ok(naming);
    assert.deepEqual(naming.command?.arguments, [plan.folder.uri(NAME), '國分氏']);
    assert.deepEqual(
      naming.diagnostics?.map(({ code }) => code),
      ['old-form-kanji'],
    );
    assert.equal(naming.isPreferred, undefined);
    const [selected] = await offered(plan.client.rangeOf(NAME, '國分'));
    assert.deepEqual(selected?.command?.arguments, [plan.folder.uri(NAME), '國分']);
  });

  it('is not offered for a word by itself, nor to an editor that cannot ask how far the name goes', async () => {
    plan = await OpenPlan.start(RESOLVING, { writesSettings: true });
    await plan.client.replace(NAME, '- 県立の試験研究機関', '- その國の県立の試験研究機関');
    assert.equal((await plan.client.findings(NAME)).length, 1);
    assert.deepEqual(await offered(plan.at('その‸國の')), []);
    await plan.stop();
    plan = await OpenPlan.start();
    await write();
    assert.deepEqual(await offered(plan.at('‸國分氏')), []);
  });

  it('goes into the settings of the plan, and its finding goes', async () => {
    plan = await OpenPlan.start(RESOLVING, { writesSettings: true });
    await write();
    const config = await plan.client.ask(KEEP_NAME, { uri: plan.folder.uri(NAME), name: '國分' });
    assert.ok('base64' in config);
    assert.equal(config.uri, plan.folder.uri('shisaku.json'));
    plan.folder.write('shisaku.json', Buffer.from(config.base64, 'base64').toString());
    await plan.client.filesChanged(FileChangeType.Changed, 'shisaku.json');
    await eventually(async () => {
      assert.deepEqual(await plan.client.findings(NAME), []);
    });
    const settings = JSON.parse(plan.folder.read('shisaku.json')) as { title: string; notation: { names: string[] } };
    assert.deepEqual(settings.notation.names, ['國分']);
    assert.notEqual(settings.title, undefined);
  });

  it('has no place where no plan is, and is not written over what cannot be read', async () => {
    plan = await OpenPlan.start(RESOLVING, { writesSettings: true });
    const outside = await plan.client.ask(KEEP_NAME, { uri: 'untitled:Untitled-1', name: '國分' });
    assert.match('refused' in outside ? outside.refused : '', /計画のフォルダーに保存して/);
    plan.folder.write('shisaku.json', '["國分"]');
    const broken = await plan.client.ask(KEEP_NAME, { uri: plan.folder.uri(NAME), name: '國分' });
    assert.match('refused' in broken ? broken.refused : '', /shisaku\.json/);
    assert.equal(plan.folder.read('shisaku.json'), '["國分"]');
  });
});
