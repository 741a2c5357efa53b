import { vocabularyOf } from '../../form/vocabulary';
import { readLedger } from '../../reports/reconcile/ledger';
import { reconcile } from '../../reports/reconcile/reconcile';
import {
  reconciliationCsv,
  reconciliationJson,
  reconciliationMarkdown,
} from '../../reports/reconcile/reconciliationReport';
import { message } from '../../text/message';
import type { Sheet } from '../../text/sheet';
import { CannotRun } from '../cannotRun';
import type { Command } from '../command';
import type { CommandContext } from '../commandContext';
import { reportFormat, reportOptions } from '../options/reportOptions';
import { readEdition } from '../reading/readEdition';
import { writeReport } from '../writing/writeReport';

const FORMS = { md: reconciliationMarkdown, csv: reconciliationCsv, json: reconciliationJson };
const RECONCILE_FORMATS = ['md', 'csv', 'json'] as const;

interface ReconcileOptions {
  readonly format?: keyof typeof FORMS;
  readonly output?: string;
}

export const reconcileCommand: Command<ReconcileOptions> = {
  name: 'reconcile',
  description: message(
    'lay a list of programmes (調書, budget) against a plan: what only one of them has, or has otherwise',
  ),
  takes: [
    ['<plan>', message('the folder of an edition, or a plan file')],
    ['<list>', message('an Excel workbook (.xlsx) or a CSV with a column headed 事業名')],
  ],
  options: reportOptions(RECONCILE_FORMATS),
  run,
};

async function run(
  [plan = '', list = '']: readonly string[],
  options: ReconcileOptions,
  context: CommandContext,
): Promise<number> {
  const { edition } = await readEdition(plan, context);
  const ledger = readLedger(await readSheets(list, context), vocabularyOf(edition.config.form));
  if (!ledger)
    throw new CannotRun(message('“{0}” has no column headed 事業名, so its programmes are not known.', list));
  const write = FORMS[reportFormat(RECONCILE_FORMATS, options)];
  await writeReport(write(reconcile(edition, ledger), context.environment.pathOf), options.output, context);
  return 0;
}

async function readSheets(path: string, { environment, say }: CommandContext): Promise<readonly Sheet[]> {
  const { files, uriOf, loadWord } = environment;
  const uri = uriOf(path);
  const kind = await files.kindOf(uri);
  if (kind === 'folder') throw new CannotRun(message('“{0}” is a folder: name the files in it.', path));
  const bytes = kind && (await files.readFile(uri));
  if (!bytes) {
    throw new CannotRun(message('There is no file or folder “{0}”. Check its name and the folder you are in.', path));
  }
  const read = (await loadWord()).readSheets(bytes);
  if ('refused' in read) throw new CannotRun(message('{0}: {1}', path, say(read.refused)));
  return read;
}
