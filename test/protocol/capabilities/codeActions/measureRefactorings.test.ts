import assert from 'node:assert/strict';
import type { CodeAction, Range } from 'vscode-languageserver';
import { CodeActionResolveRequest } from 'vscode-languageserver';
import { NAME, ON_MEASURES, OpenPlan } from './openPlan';

describe('A measure as a whole', () => {
  let plan: OpenPlan;
  beforeEach(async () => {
    plan = await OpenPlan.start();
  });
  afterEach(() => plan.stop());

  const kinds = (found: CodeAction[] | null) =>
    (found ?? []).map(({ kind }) => kind).filter((kind) => kind !== 'quickfix');
  const inText = () => plan.at('- ‸県立の試験研究機関');

  it('can be moved and given room at its heading; anywhere in it, where just that is asked for', async () => {
    assert.deepEqual(kinds(await plan.actions(plan.at('\n1-5 ‸熟練の技'))), ON_MEASURES.toSpliced(1, 1));
    assert.deepEqual(kinds(await plan.actions(inText())), []);
    assert.equal(kinds(await plan.actions(inText(), { only: ['refactor.move'] })).length > 0, true);
    assert.deepEqual(kinds(await plan.actions(inText(), { only: ['refactor.rewrite'] })), [ON_MEASURES[2]]);
  });

  it('comes back to its place, byte for byte', async () => {
    const before = plan.client.text(NAME);
    const move = async (kind: string, place: Range) => {
      const [action] = (await plan.actions(place, { only: [kind] })) ?? [];
      assert.ok(action);
      assert.equal(action.edit, undefined);
      const { edit } = await plan.client.request(CodeActionResolveRequest.type, action);
      await plan.client.apply(NAME, edit?.changes?.[plan.folder.uri(NAME)] ?? []);
    };
    await move('refactor.move.measureUp', plan.at('\n1-5 ‸熟練の技'));
    assert.match(plan.client.text(NAME), /^1-4 熟練の技/m);
    assert.deepEqual(await plan.client.findings(NAME), []);
    await move('refactor.move.measureDown', plan.at('\n1-4 ‸熟練の技'));
    assert.equal(plan.client.text(NAME), before);
  });
});
