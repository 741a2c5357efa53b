import type { ExtensionContext } from 'vscode';
import { registerPlanDocuments } from './planDocuments';
import { registerShowReferences } from './showReferences';
import { ServerLink } from './serverLink';
import { registerTemplates } from './templates';
import { registerViews } from './views/registerViews';

export async function activate(context: ExtensionContext): Promise<void> {
  const server = new ServerLink(context);
  context.subscriptions.push(server);
  registerTemplates(context, server);
  registerPlanDocuments(context);
  registerShowReferences(context);
  registerViews(context, server);
  await server.startWhenNeeded();
}
