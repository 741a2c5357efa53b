import type { ExtensionContext } from 'vscode';
import { commands } from 'vscode';
import type { RenamingParams } from '../../../server/src/protocol/requests/renaming';
import { RECORD_RENAMING } from '../../../server/src/protocol/requests/renaming';
import { writeConfig } from '../editor/writeConfig';
import type { ServerLink } from '../serverLink/serverLink';

/** Programmes that have another name since last year: a person says so by a code action, and it goes into the settings. */
export function registerRenaming(context: ExtensionContext, server: ServerLink): void {
  context.subscriptions.push(
    commands.registerCommand('shisaku.recordRenaming', async (renaming: RenamingParams) => {
      await writeConfig(await server.request(RECORD_RENAMING, renaming));
    }),
  );
}
