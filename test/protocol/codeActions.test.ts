import assert from 'node:assert/strict';
import type { CodeAction, CodeActionContext, Range } from 'vscode-languageserver';
import { CodeActionKind, CodeActionRequest } from 'vscode-languageserver';
import { Client } from './client';
import { Folder } from './folder';

const NAME = 'senryaku1.shisaku';

describe('Quick fixes', () => {
  const folder = Folder.ofSamples('fy2011');
  let client: Client;
  before(async () => {
    client = await Client.start({ folder, locale: 'ja' });
    await client.open(NAME);
    await client.replace(NAME, '1 施策の必要性\n\n- 市内の製造業では', '- 市内の製造業では');
  });
  after(async () => {
    await client.stop();
    folder.remove();
  });

  const actions = async (range: Range, context: Partial<CodeActionContext> = {}) =>
    (await client.request(CodeActionRequest.type, {
      textDocument: client.textDocument(NAME),
      range,
      context: { diagnostics: [], ...context },
    })) as CodeAction[] | null;
  const heading = (): Range => {
    const { position } = client.at(NAME, '\n1-5 熟練‸の技');
    return { start: position, end: position };
  };

  it('stand only where the fault stands', async () => {
    assert.equal((await actions(heading()))?.length, 1);
    assert.deepEqual(await actions(client.rangeOf(NAME, '- 小規模企業が必要な資金')), []);
  });

  it('are not given to who asks for other actions', async () => {
    assert.equal(await actions(heading(), { only: [CodeActionKind.Refactor] }), null);
    assert.equal((await actions(heading(), { only: [CodeActionKind.QuickFix] }))?.length, 1);
  });

  it('carry an edit that, applied, clears the finding', async () => {
    const [fix] = (await actions(heading())) ?? [];
    assert.equal(fix?.kind, CodeActionKind.QuickFix);
    assert.match(fix.title, /[ぁ-ん]/);
    assert.equal(fix.diagnostics?.[0]?.code, 'missing-section');
    const edits = fix.edit?.changes?.[folder.uri(NAME)];
    assert.ok(edits);
    await client.apply(NAME, edits);
    assert.match(client.text(NAME), /育成を進める\n\n1 施策の必要性\n/);
    assert.ok(!(await client.findings(NAME)).some((finding) => finding.startsWith('missing-section')));
  });
});
