import type { Handler } from '../context';
import { codeActions } from './codeActions/codeActions';
import { codeLens } from './codeLens';
import { completion } from './completion';
import { compare } from './customRequests/compare';
import { crossReferences } from './customRequests/crossReferences';
import { editions } from './customRequests/editions';
import { findingRemarks } from './customRequests/findingRemarks';
import { groupTitles } from './customRequests/groupTitles';
import { keepName } from './customRequests/keepName';
import { lastYear } from './customRequests/lastYear';
import { openPoints } from './customRequests/openPoints';
import { planTree } from './customRequests/planTree/planTree';
import { recordRenaming } from './customRequests/recordRenaming';
import { reconcile } from './customRequests/reconcile';
import { reports } from './customRequests/reports';
import { rollover } from './customRequests/rollover/rollover';
import { templates } from './customRequests/templates';
import { declaration } from './declaration';
import { definition } from './definition';
import { diagnostics } from './diagnostics/diagnostics';
import { documentHighlight } from './documentHighlight';
import { documentLink } from './documentLink';
import { documentSymbol } from './documentSymbol';
import { foldingRange } from './foldingRange';
import { formatting } from './formatting';
import { hover } from './hover';
import { implementation } from './implementation';
import { inlayHint } from './inlayHint';
import { references } from './references';
import { rename } from './rename';
import { selectionRange } from './selectionRange';
import { semanticTokens } from './semanticTokens/semanticTokens';
import { watchedFiles } from './watchedFiles';
import { workspaceSymbol } from './workspaceSymbol';

/** Every feature of the server. A new one is one file and one line here. */
export const HANDLERS: readonly Handler[] = [
  codeActions,
  codeLens,
  compare,
  completion,
  crossReferences,
  declaration,
  definition,
  diagnostics,
  documentHighlight,
  documentLink,
  documentSymbol,
  editions,
  findingRemarks,
  foldingRange,
  formatting,
  groupTitles,
  hover,
  implementation,
  inlayHint,
  keepName,
  lastYear,
  openPoints,
  planTree,
  reconcile,
  recordRenaming,
  references,
  rename,
  reports,
  rollover,
  selectionRange,
  semanticTokens,
  templates,
  watchedFiles,
  workspaceSymbol,
];
