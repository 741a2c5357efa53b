import assert from 'node:assert/strict';
import { CodeActionResolveRequest, DidChangeConfigurationNotification } from 'vscode-languageserver';
import { eventually } from '../../driver/eventually';
import { NAME, NEIGHBOUR, OpenPlan } from './openPlan';

const IN_FILE = /^このファイルの同じ指摘を全て直す: 旧字体などの漢字が使われています。$/;
const IN_EDITION = /^この年度版の同じ指摘を全て直す: 旧字体などの漢字が使われています。$/;

describe('Mending all findings of a kind', () => {
  let plan: OpenPlan;
  beforeEach(async () => {
    plan = await OpenPlan.start();
    await plan.writeOldForms();
  });
  afterEach(() => plan.stop());

  const titled = async (title: RegExp) =>
    (await plan.actions(plan.at('- ‸縣立')))?.find((action) => title.test(action.title));

  it('is offered beside a finding that has a fix', async () => {
    const titles = ((await plan.actions(plan.at('- ‸縣立'))) ?? []).map(({ title }) => title);
    assert.deepEqual(
      [IN_FILE, IN_EDITION].map((title) => titles.findIndex((one) => title.test(one))),
      [1, 2],
    );
  });

  it('is one edit of the file, made when it is wanted', async () => {
    const action = await titled(IN_FILE);
    assert.ok(action);
    assert.equal(action.edit, undefined);
    const { edit } = await plan.client.request(CodeActionResolveRequest.type, action);
    assert.deepEqual(edit && plan.written(edit), [[NAME, ['県', '国']]]);
    await plan.client.apply(NAME, edit?.changes?.[plan.folder.uri(NAME)] ?? []);
    assert.equal(plan.client.text(NAME), plan.folder.read(NAME));
    assert.deepEqual(await plan.client.findings(NAME), []);
  });

  it('is one edit of the edition, files that are not open too', async () => {
    const action = await titled(IN_EDITION);
    assert.ok(action);
    const { edit } = await plan.client.request(CodeActionResolveRequest.type, action);
    assert.deepEqual(edit && plan.written(edit), [
      [NAME, ['県', '国']],
      [NEIGHBOUR, ['学']],
    ]);
  });

  it('leaves alone what has its edit, though a client asks for it', async () => {
    const [fix] = (await plan.actions(plan.at('- ‸縣立'))) ?? [];
    assert.ok(fix?.edit);
    assert.deepEqual(await plan.client.request(CodeActionResolveRequest.type, fix), fix);
  });

  it('heeds what was typed since it was offered', async () => {
    const action = await titled(IN_FILE);
    assert.ok(action);
    await plan.client.replace(NAME, '- 國内市場の縮小', '- 国内市場の縮小');
    const { edit } = await plan.client.request(CodeActionResolveRequest.type, action);
    assert.deepEqual(edit && plan.written(edit), [[NAME, ['県']]]);
    await plan.client.replace(NAME, '- 縣立', '- 県立');
    assert.equal((await plan.client.request(CodeActionResolveRequest.type, action)).edit, undefined);
  });

  it('leaves a rule alone that is switched off', async () => {
    plan.client.settings = { rules: { 'old-form-kanji': 'off' } };
    await plan.client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await eventually(async () => {
      assert.deepEqual(await plan.actions(plan.at('- ‸縣立')), []);
    });
  });
});
