import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ErrorCodes, ResponseError } from 'vscode-jsonrpc/node';
import { property } from '../property';
import { contentChange, edits } from '../session/edits';
import { folders, textsOf } from '../session/editions';
import { ABOUT_POSITIONS, Wire } from '../session/wire';

/** An editor asks after some edits, not after each. */
const ASKS_OF_CASE = 8;

/** The whole server with its protocol: no request fails, and answers told piece by piece add up to the whole ones. */
export const overTheWire = property(
  { name: 'Over the wire, edits lead to the answers that a new server gives', casesOfRound: 4, triesEdits: true },
  (effort) => fc.record({ folder: folders(effort), edits: edits(effort.mostEdits) }),
  async ({ folder, edits: steps }, effort) => {
    const asksEach = Math.ceil(steps.length / ASKS_OF_CASE);
    const wire = await Wire.start(folder.settings);
    const afresh = await Wire.start(folder.settings);
    try {
      for (const text of textsOf(folder, effort)) await wire.open(text);
      for (const [count, { file, change }] of steps.entries()) {
        const document = wire.documents[file % wire.documents.length];
        assert.ok(document);
        await wire.change(document, contentChange(document, change));
        if (count % asksEach > 0) continue;
        const position = document.positionAt(change.from % (document.getText().length + 1));
        await Promise.all([
          wire.tokensByDelta(document),
          wire.answersOf(document),
          ...ABOUT_POSITIONS.map((method) => wire.ask(method, document, { position }).catch(refusalOnly)),
          wire.ask('references', document, { position, context: { includeDeclaration: true } }),
          wire.ask('selectionRange', document, { positions: [position] }),
        ]);
      }
      for (const document of wire.documents) await afresh.open(document.getText());
      for (const [at, document] of wire.documents.entries()) {
        const other = afresh.documents[at];
        assert.ok(other);
        assert.deepEqual(await wire.answersOf(document), await afresh.answersOf(other));
        assert.deepEqual(await wire.tokensByDelta(document), await afresh.tokensByDelta(other));
      }
    } finally {
      wire.end();
      afresh.end();
    }
    return steps.length;
  },
);

/** A person may be told that there is nothing to rename; anything else is a failure. */
function refusalOnly(error: unknown): void {
  if (!(error instanceof ResponseError) || error.code !== ErrorCodes.InvalidRequest) throw error;
}
