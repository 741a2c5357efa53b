import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import { NO_FORMER_SPELLINGS } from '../../refactor/rename/formerSpellings';
import { NOTHING_TO_RENAME, rename as renameAt } from '../../refactor/rename/rename';
import { renameTargetAt } from '../../refactor/rename/renameTarget';
import { completeAnswer } from '../answering/completeAnswer';
import type { Handler } from '../context';
import { readAhead } from '../answering/readAhead';
import { workspaceEditOf } from '../conversion/workspaceEdit';

export const rename: Handler = {
  capabilities: (client) => ({
    renameProvider: client.textDocument?.rename?.prepareSupport ? { prepareProvider: true } : true,
  }),
  register(context) {
    const { connection, workspace, indexed, snapshot, translate } = context;
    let former = NO_FORMER_SPELLINGS;
    connection.onPrepareRename(async ({ textDocument, position }) => {
      await indexed;
      const current = snapshot(textDocument.uri);
      const target = current && renameTargetAt(current, position);
      if (target) return target;
      return new ResponseError(ErrorCodes.InvalidRequest, translate(NOTHING_TO_RENAME));
    });
    connection.onRenameRequest(async ({ textDocument, position, newName }) => {
      await indexed;
      // A renaming counts in every file: what is told of them must be known before.
      await workspace.settled();
      await readAhead(context, textDocument.uri, position);
      const renaming = await completeAnswer(context, () => {
        const current = snapshot(textDocument.uri);
        return current && renameAt(current, position, newName, former);
      });
      if (!renaming) return null;
      if ('refused' in renaming) return new ResponseError(ErrorCodes.InvalidRequest, translate(renaming.refused));
      former = renaming.former;
      return workspaceEditOf(renaming.edits, context);
    });
  },
};
