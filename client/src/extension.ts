import type { ExtensionContext } from 'vscode';
import { registerComparison } from './compare/registerComparison';
import { registerCrossReferences } from './crossReferences/registerCrossReferences';
import { PlanCursor } from './editor/planCursor';
import { registerEmptyItems } from './emptyItems/registerEmptyItems';
import { registerExporting } from './exporting/registerExporting';
import { registerGroupTitles } from './groupTitles/registerGroupTitles';
import { registerImporting } from './importing/registerImporting';
import { registerKeepName } from './keepName/registerKeepName';
import { registerMeasures } from './measures/registerMeasures';
import { registerOpenPoints } from './openPoints/registerOpenPoints';
import { registerPasting } from './pasting/registerPasting';
import { registerPlanDocuments } from './planDocuments/registerPlanDocuments';
import { registerPlanTree } from './planTree/registerPlanTree';
import { registerPrintPreview } from './printPreview/registerPrintPreview';
import { registerReferences } from './references/registerReferences';
import { registerRenaming } from './renaming/registerRenaming';
import { registerReports } from './reports/registerReports';
import { registerRollover } from './rollover/registerRollover';
import { ServerLink } from './serverLink/serverLink';
import { registerTemplates } from './templates/registerTemplates';

/** Called by VS Code when a plan, or a text that may be one, is opened. */
export function activate(context: ExtensionContext): void {
  const server = new ServerLink(context);
  const cursor = new PlanCursor();
  context.subscriptions.push(server, cursor);
  registerTemplates(context, server);
  registerEmptyItems(context);
  registerGroupTitles(context, server);
  registerMeasures(context);
  registerKeepName(context, server);
  registerRenaming(context, server);
  registerPlanDocuments(context);
  registerReferences(context);
  registerPlanTree(context, server, cursor);
  registerCrossReferences(context, server, cursor);
  registerRollover(context, server);
  registerComparison(context, server);
  registerOpenPoints(context, server);
  registerReports(context, server);
  registerImporting(context);
  registerPasting(context);
  registerExporting(context, server);
  registerPrintPreview(context);
  // Nobody waits for it: what asks the server waits by itself.
  void server.startWhenNeeded();
}
