import type { ExtensionContext } from 'vscode';
import { registerComparison } from './compare/registerComparison';
import { registerEmptyItems } from './emptyItems/registerEmptyItems';
import { registerGroupTitles } from './groupTitles/registerGroupTitles';
import { registerKeepName } from './keepName/registerKeepName';
import { registerMeasures } from './measures/registerMeasures';
import { registerOpenPoints } from './openPoints/registerOpenPoints';
import { registerPlanDocuments } from './planDocuments/registerPlanDocuments';
import { registerReferences } from './references/registerReferences';
import { registerReports } from './reports/registerReports';
import { registerRollover } from './rollover/registerRollover';
import { ServerLink } from './serverLink/serverLink';
import { registerTemplates } from './templates/registerTemplates';
import { registerViews } from './views/registerViews';
import { registerWord } from './word/registerWord';

/** Called by VS Code when a plan, or a text that may be one, is opened. */
export function activate(context: ExtensionContext): void {
  const server = new ServerLink(context);
  context.subscriptions.push(server);
  registerTemplates(context, server);
  registerEmptyItems(context);
  registerGroupTitles(context, server);
  registerMeasures(context);
  registerKeepName(context, server);
  registerPlanDocuments(context);
  registerReferences(context);
  registerViews(context, server);
  registerRollover(context, server);
  registerComparison(context, server);
  registerOpenPoints(context, server);
  registerReports(context, server);
  registerWord(context, server);
  // Nobody waits for it: what asks the server waits by itself.
  void server.startWhenNeeded();
}
