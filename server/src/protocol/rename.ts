import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import { rename as renameAt, renameTargetAt } from '../refactor/rename';
import { message } from '../text/message';
import type { Handler } from './context';
import { workspaceEditOf } from './convert';

export const rename: Handler = {
  capabilities: (client) => ({
    renameProvider: client.textDocument?.rename?.prepareSupport ? { prepareProvider: true } : true,
  }),
  register({ connection, indexed, snapshot, translate }) {
    connection.onPrepareRename(async ({ textDocument, position }) => {
      await indexed;
      const current = snapshot(textDocument.uri);
      const target = current && renameTargetAt(current, position);
      if (target) return target;
      const refused = message('Only a programme’s name or a measure’s title can be renamed. Put the cursor on one.');
      return new ResponseError(ErrorCodes.InvalidRequest, translate(refused));
    });
    connection.onRenameRequest(async ({ textDocument, position, newName }) => {
      await indexed;
      const current = snapshot(textDocument.uri);
      if (!current) return null;
      const renaming = renameAt(current, position, newName);
      if ('refused' in renaming) return new ResponseError(ErrorCodes.InvalidRequest, translate(renaming.refused));
      return workspaceEditOf(renaming);
    });
  },
};
