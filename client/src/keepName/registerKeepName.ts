import type { ExtensionContext } from 'vscode';
import { commands, l10n, window } from 'vscode';
import { KEEP_NAME } from '../../../server/src/protocol/requests/keepName';
import { writeConfig } from '../editor/writeConfig';
import type { ServerLink } from '../serverLink/serverLink';

/** Names that a plan writes as they are: a quick fix asks for one, and it goes into the plan's settings. */
export function registerKeepName(context: ExtensionContext, server: ServerLink): void {
  context.subscriptions.push(
    commands.registerCommand('shisaku.keepName', (uri: string, proposed: string) => keepName(server, uri, proposed)),
  );
}

async function keepName(server: ServerLink, uri: string, proposed: string): Promise<void> {
  const name = await window.showInputBox({
    title: l10n.t('A name that the plan writes as it is'),
    prompt: l10n.t('No check of kanji or spelling speaks of it from now on. It goes into shisaku.json, for everyone.'),
    value: proposed,
    validateInput: (words) => (words.trim() === '' ? l10n.t('Write the name as it stands in the text.') : undefined),
  });
  if (name === undefined) return;
  await writeConfig(await server.request(KEEP_NAME, { uri, name: name.trim() }));
}
