import type { CommanderError } from 'commander';
import type { Message } from '../../text/message';
import { message } from '../../text/message';

/** What was wrong with a command, from commander's code and the words that it quotes: its own sentences are English. */
export function usageError({ code, message: said }: CommanderError): Message {
  // `--format=json` is quoted whole.
  const [, quoted = ''] = /'([^'=]*)/.exec(said) ?? [];
  const [, meant] = /\(Did you mean (?:one of )?(.*)\?\)/.exec(said) ?? [];
  switch (code) {
    case 'commander.unknownOption':
      return meant === undefined
        ? message('There is no option “{0}”. See --help.', quoted)
        : message('There is no option “{0}”. Did you mean “{1}”?', quoted, meant);
    case 'commander.unknownCommand':
      return meant === undefined
        ? message('There is no command “{0}”. See --help.', quoted)
        : message('There is no command “{0}”. Did you mean “{1}”?', quoted, meant);
    case 'commander.optionMissingArgument':
      return message('The option “{0}” needs a value. See --help.', quoted);
    case 'commander.missingArgument':
      return message('A path is missing: name the file or folder to read.');
    case 'commander.excessArguments':
      return message('Too many paths: this command takes one file.');
    default:
      return message('The command was not understood ({0}). See --help.', said);
  }
}
