import { codeActions } from './codeActions/codeActions';
import { codeLens } from './codeLens';
import { compare } from './compare';
import { completion } from './completion';
import type { Handler } from '../context';
import { declaration } from './declaration';
import { definition } from './definition';
import { diagnostics } from './diagnostics/diagnostics';
import { documentHighlight } from './documentHighlight';
import { documentLink } from './documentLink';
import { documentSymbol } from './documentSymbol';
import { editions } from './editions';
import { findingRemarks } from './findingRemarks';
import { foldingRange } from './foldingRange';
import { hover } from './hover';
import { implementation } from './implementation';
import { inlayHint } from './inlayHint';
import { keepName } from './keepName';
import { openPoints } from './openPoints';
import { planViews } from './planViews/planViews';
import { reconcile } from './reconcile';
import { references } from './references';
import { rename } from './rename';
import { reports } from './reports';
import { rollover } from './rollover/rollover';
import { selectionRange } from './selectionRange';
import { semanticTokens } from './semanticTokens/semanticTokens';
import { templates } from './templates';
import { watchedFiles } from './watchedFiles';
import { workspaceSymbol } from './workspaceSymbol';

/** Every feature of the server. A new one is one file and one line here. */
export const HANDLERS: readonly Handler[] = [
  codeActions,
  codeLens,
  compare,
  completion,
  declaration,
  definition,
  diagnostics,
  documentHighlight,
  documentLink,
  documentSymbol,
  editions,
  foldingRange,
  hover,
  implementation,
  inlayHint,
  keepName,
  openPoints,
  planViews,
  reconcile,
  references,
  rename,
  reports,
  findingRemarks,
  rollover,
  selectionRange,
  semanticTokens,
  templates,
  watchedFiles,
  workspaceSymbol,
];
