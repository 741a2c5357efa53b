import assert from 'node:assert/strict';
import type { WorkspaceEdit } from 'vscode-languageserver';
import { CodeActionKind, CodeActionResolveRequest, TextDocumentEdit } from 'vscode-languageserver';
import { ABLE, RESOLVING } from '../../driver/capabilities';
import { NAME, NEIGHBOUR, ON_MEASURES, ON_RENAMED, ON_SAVING, OpenPlan } from './openPlan';

describe('A client that cannot ask for an edit later', () => {
  let plan: OpenPlan;
  beforeEach(async () => {
    plan = await OpenPlan.start(ABLE);
    await plan.writeOldForms();
  });
  afterEach(() => plan.stop());

  it('is given every edit at once', async () => {
    const found = (await plan.actions(plan.at('- ‸縣立'))) ?? [];
    assert.deepEqual(
      found.map(({ edit }) => edit && plan.written(edit)),
      [
        [[NAME, ['県']]],
        [[NAME, ['県', '国']]],
        [
          [NAME, ['県', '国']],
          [NEIGHBOUR, ['学']],
        ],
        [[NAME, ['<!-- shisaku-disable-next-line old-form-kanji -->\n']]],
        [[NAME, ['<!-- shisaku-disable old-form-kanji -->\n']]],
      ],
    );
    assert.deepEqual(plan.client.capabilities.codeActionProvider, {
      codeActionKinds: [CodeActionKind.QuickFix, ON_SAVING, ON_RENAMED, ...ON_MEASURES],
      resolveProvider: false,
    });
  });
});

describe('A client that compares the versions of documents', () => {
  let plan: OpenPlan;
  beforeEach(async () => {
    plan = await OpenPlan.start({
      ...RESOLVING,
      workspace: { ...ABLE.workspace, workspaceEdit: { documentChanges: true } },
    });
    await plan.writeOldForms();
  });
  afterEach(() => plan.stop());

  it('is told for which version each edit was made, and of none for a file that it has not opened', async () => {
    const version = plan.client.version(NAME);
    const [fix, , inEdition] = (await plan.actions(plan.at('- ‸縣立'))) ?? [];
    assert.ok(fix?.edit && inEdition);
    const { edit } = await plan.client.request(CodeActionResolveRequest.type, inEdition);
    assert.deepEqual(
      [fix.edit, edit].map((each) => versions(plan, each)),
      [
        [[NAME, version]],
        [
          [NAME, version],
          [NEIGHBOUR, null],
        ],
      ],
    );
  });
});

/** The version of each file that an edit is for. */
function versions(plan: OpenPlan, edit: WorkspaceEdit | undefined): [string, number | null][] {
  assert.equal(edit?.changes, undefined);
  return (edit?.documentChanges ?? []).filter(TextDocumentEdit.is).map(({ textDocument: { uri, version } }) => {
    return [plan.folder.nameOf(uri), version];
  });
}
