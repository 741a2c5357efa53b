import { Command } from 'commander';
import { message } from '../text/message';
import type { CheckOptions } from './check';
import { check, CHECK_FORMATS, FAILING_LEVELS } from './check';
import type { CommandContext } from './commandContext';
import { addCompareCommand } from './compareCommand';
import { addExportCommand } from './exportCommand';
import { helpIn } from './help';
import { addImportCommand } from './importCommand';
import { LANGUAGES } from './language';
import type { ListOptions } from './list';
import { list, LIST_FORMATS } from './list';
import { oneOf } from './oneOf';
import type { OutlineOptions } from './outline';
import { outline, OUTLINE_FORMATS } from './outline';
import { addReportCommand } from './reportCommand';
import { addRolloverCommand } from './rolloverCommand';

/**
 * The commands with their options and their help, in the reader's language.
 * @param finish is told the exit code of the command that ran
 */
export function createProgram(context: CommandContext, finish: (exitCode: number) => void): Command {
  const { environment, say } = context;
  const helpOption = ['-h, --help', say(message('show this help'))] as const;
  const pathsHelp = say(message('plan files, or folders that hold plans'));
  const formatHelp = (formats: readonly string[]) =>
    say(message('form of the result: {0} (default: {1})', formats.join(', '), 'text'));

  const program = new Command('shisaku')
    .description(
      say(message('Checks, outlines and lists policy plans. Exit codes: 0 clean, 1 findings, 2 could not run.')),
    )
    .version(environment.version, '-V, --version', say(message('show the version')))
    .helpOption(...helpOption)
    .helpCommand(false)
    .option(
      '--lang <language>',
      say(message('language of what is said: {0}', LANGUAGES.join(', '))),
      oneOf('--lang', LANGUAGES),
    )
    .exitOverride()
    .configureHelp(helpIn(say))
    .configureOutput({
      writeOut: (text) => {
        environment.out(text);
      },
      writeErr: (text) => {
        environment.err(text);
      },
      // What is wrong with a command is said in the reader's language instead.
      outputError: () => undefined,
      getOutHelpWidth: () => environment.width,
      getErrHelpWidth: () => environment.width,
    });

  program
    .command('check')
    .description(say(message('check plans for faults')))
    .argument('<path...>', pathsHelp)
    .option('--format <format>', formatHelp(CHECK_FORMATS), oneOf('--format', CHECK_FORMATS), 'text' as const)
    .option('--fix', say(message('mend what can be mended without a choice, in the files themselves')), false)
    .option(
      '--fail-on <level>',
      say(message('lowest level that makes the exit code 1: {0} (default: {1})', FAILING_LEVELS.join(', '), 'warning')),
      oneOf('--fail-on', FAILING_LEVELS),
      'warning' as const,
    )
    .option(
      '--rule <code>',
      say(message('check this rule only; may be repeated, or take several with commas')),
      codes,
      [],
    )
    .helpOption(...helpOption)
    .action(async (paths: string[], options: CheckOptions) => {
      finish(await check(paths, options, context));
    });

  program
    .command('outline')
    .description(say(message('show the structure of a plan')))
    .argument('<file>', say(message('a plan file')))
    .option('--format <format>', formatHelp(OUTLINE_FORMATS), oneOf('--format', OUTLINE_FORMATS), 'text' as const)
    .helpOption(...helpOption)
    .action(async (file: string, options: OutlineOptions) => {
      finish(await outline(file, options, context));
    });

  program
    .command('list')
    .description(say(message('list the programmes of plans')))
    .argument('<path...>', pathsHelp)
    .option('--format <format>', formatHelp(LIST_FORMATS), oneOf('--format', LIST_FORMATS), 'text' as const)
    .option('--mentions', say(message('also where the text names a programme')), false)
    .helpOption(...helpOption)
    .action(async (paths: string[], options: ListOptions) => {
      finish(await list(paths, options, context));
    });

  addRolloverCommand(program, context, helpOption, finish);
  addCompareCommand(program, context, helpOption, finish);
  addImportCommand(program, context, helpOption, finish);
  addExportCommand(program, context, helpOption, finish);
  addReportCommand(program, context, helpOption, finish);

  return program;
}

function codes(given: string, before: readonly string[]): readonly string[] {
  return [...before, ...given.split(',').map((code) => code.trim())].filter((code) => code !== '');
}
