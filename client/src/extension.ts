import type { ExtensionContext } from 'vscode';
import { registerPlanDocuments } from './planDocuments';
import { registerShowReferences } from './showReferences';
import { ServerLink } from './serverLink';
import { registerTemplates } from './templates';

export async function activate(context: ExtensionContext): Promise<void> {
  const server = new ServerLink(context);
  context.subscriptions.push(server);
  registerTemplates(context, server);
  registerPlanDocuments(context);
  registerShowReferences(context);
  await server.startWhenNeeded();
}
