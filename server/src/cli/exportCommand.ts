import type { Command } from 'commander';
import { message } from '../text/message';
import type { ExportFormat } from '../word/exportFormats';
import { EXPORT_FORMATS } from '../word/exportFormats';
import type { TypefaceName } from '../word/typefaces';
import { DEFAULT_TYPEFACE, TYPEFACE_NAMES } from '../word/typefaces';
import { CannotRun } from './cannotRun';
import type { CommandContext } from './commandContext';
import { notify } from './commandContext';
import { oneOf } from './oneOf';
import { readPaths } from './readPaths';
import { writeFile } from './writeFile';

export interface ExportCommandOptions {
  readonly output?: string;
  readonly typeface: TypefaceName;
  readonly force: boolean;
}

const PLAN_ENDING = /(?:\.shisaku(?:\.(?:txt|md))?|\.txt|\.md)$/i;

export function addExportCommand(
  program: Command,
  context: CommandContext,
  helpOption: readonly [string, string],
  finish: (exitCode: number) => void,
): void {
  const { say } = context;
  program
    .command('export')
    .description(say(message('write a plan as a Word file, a page to print, or Markdown')))
    .argument('<file>', say(message('a plan file')))
    .option(
      '-o, --output <file>',
      say(message('file to write: its name ends with {0} (default: a .docx beside the plan)', endings())),
    )
    .option(
      '--typeface <name>',
      say(message('typeface: {0} (default: {1})', TYPEFACE_NAMES.join(', '), DEFAULT_TYPEFACE)),
      oneOf('--typeface', TYPEFACE_NAMES),
      DEFAULT_TYPEFACE,
    )
    .option('--force', say(message('replace the file where it is there already')), false)
    .helpOption(...helpOption)
    .action(async (file: string, options: ExportCommandOptions) => {
      finish(await exportFile(file, options, context));
    });
}

/** @returns the exit code */
async function exportFile(
  path: string,
  { output, typeface, force }: ExportCommandOptions,
  context: CommandContext,
): Promise<number> {
  const { environment, say } = context;
  const { files, uriOf } = environment;
  if ((await files.kindOf(uriOf(path))) === 'folder') {
    throw new CannotRun(message('“{0}” is a folder: one file is exported at a time. Name a file in it.', path));
  }
  const target = output ?? `${path.replace(PLAN_ENDING, '')}.docx`;
  const format = formatOf(target);
  if (!force && (await files.kindOf(uriOf(target)))) {
    throw new CannotRun(
      message('“{0}” is there already and is not replaced. Name another file, or add --force.', target),
    );
  }
  const { workspace, named, notices } = await readPaths([path], environment);
  notify(context, notices);
  const word = await environment.loadWord();
  for (const { uri, text } of named) {
    const edition = workspace.editionOf(uri);
    if (!edition) continue;
    const { config, fiscalYear } = edition;
    const bytes = await word.exportPlan(text, config.form, { format, typeface, title: config.title, fiscalYear });
    await writeFile(files, uriOf(target), target, bytes);
    environment.out(`${say(message('{0} → {1}', path, target))}\n`);
  }
  return 0;
}

function formatOf(target: string): ExportFormat {
  const format = EXPORT_FORMATS.find((each) => target.toLowerCase().endsWith(`.${each}`));
  if (format) return format;
  throw new CannotRun(message('“{0}” tells no format: its name must end with {1}.', target, endings()));
}

function endings(): string {
  return EXPORT_FORMATS.map((format) => `.${format}`).join(', ');
}
