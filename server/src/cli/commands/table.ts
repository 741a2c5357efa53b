import type { Command } from '../command';
import { checkCommand } from './check';
import { compareCommand } from './compare';
import { exportCommand } from './export';
import { importCommand } from './import';
import { listCommand } from './list';
import { lspCommand } from './lsp';
import { outlineCommand } from './outline';
import { reconcileCommand } from './reconcile';
import { reportCommand } from './report';
import { rolloverCommand } from './rollover';

/** Every command, as help lists them. Each reads the options that it has declared itself. */
export const COMMANDS: readonly Command<never>[] = [
  checkCommand,
  outlineCommand,
  listCommand,
  rolloverCommand,
  compareCommand,
  reconcileCommand,
  importCommand,
  exportCommand,
  reportCommand,
  lspCommand,
];
