import { codeActions } from './codeActions';
import { completion } from './completion';
import type { Handler } from './context';
import { definition } from './definition';
import { diagnostics } from './diagnostics';
import { documentSymbol } from './documentSymbol';
import { foldingRange } from './foldingRange';
import { hover } from './hover';
import { references } from './references';
import { selectionRange } from './selectionRange';
import { semanticTokens } from './semanticTokens';
import { templates } from './templates';
import { watchedFiles } from './watchedFiles';

/** Every feature of the server. A new one is one file and one line here. */
export const HANDLERS: readonly Handler[] = [
  codeActions,
  completion,
  definition,
  diagnostics,
  documentSymbol,
  foldingRange,
  hover,
  references,
  selectionRange,
  semanticTokens,
  templates,
  watchedFiles,
];
