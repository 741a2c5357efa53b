import { Command as CommanderCommand, Option } from 'commander';
import type { Translate } from '../../text/message';
import { message } from '../../text/message';
import type { Command, CommandOption } from '../command';
import type { CommandContext } from '../commandContext';
import { COMMANDS } from '../commands/table';
import { oneOf } from '../options/oneOf';
import { helpIn } from './help';
import { LANGUAGES } from './language';

/**
 * The commands with their options and their help, in the reader's language.
 * @param finish is told the exit code of the command that ran
 */
export function createProgram(context: CommandContext, finish: (exitCode: number) => void): CommanderCommand {
  const { environment, say } = context;
  const helpOption = ['-h, --help', say(message('show this help'))] as const;
  const program = new CommanderCommand('shisaku')
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
  for (const command of COMMANDS) {
    const declared = declare(program.command(command.name).helpOption(...helpOption), command, context);
    declared.action(async () => {
      finish(await command.run(declared.args, declared.opts<never>(), context));
    });
  }
  return program;
}

function declare(
  command: CommanderCommand,
  { description, takes, options }: Command<never>,
  { say }: CommandContext,
): CommanderCommand {
  command.description(say(description));
  for (const [parameter, meaning] of takes) command.argument(parameter, say(meaning));
  for (const option of options) command.addOption(declaredOption(option, say));
  return command;
}

function declaredOption({ flags, description, read, gather, standard }: CommandOption, say: Translate): Option {
  const option = new Option(flags, say(description));
  if (gather) {
    return option.default([]).argParser((given, before: readonly string[]) => [...before, ...gather(given)]);
  }
  return (read ? option.argParser(read) : option).default(standard);
}
