import type { ExtensionContext } from 'vscode';
import type { ServerLink } from '../serverLink/serverLink';
import { registerCrossReferencesView } from './crossReferencesView';
import { PlanCursor } from './planCursor';
import { registerPlanView } from './planView';

/** The views of the side bar. */
export function registerViews(context: ExtensionContext, server: ServerLink): void {
  const cursor = new PlanCursor();
  context.subscriptions.push(cursor);
  registerPlanView(context, server, cursor);
  registerCrossReferencesView(context, server, cursor);
}
