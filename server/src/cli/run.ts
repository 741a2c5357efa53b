import { CommanderError } from 'commander';
import { bundleFor } from '../text/l10nBundle';
import { message, translate } from '../text/message';
import { CannotRun } from './cannotRun';
import type { CommandContext } from './commandContext';
import { notify } from './commandContext';
import type { Environment } from './environment';
import { createProgram } from './program/createProgram';
import { languageOf } from './program/language';
import { usageError } from './program/usageError';

/** The exit code of a command that could not be run. */
const COULD_NOT_RUN = 2;

/**
 * Runs a command line: what stands after the program's name.
 * @returns the exit code: 0 clean, 1 findings that fail, 2 could not run
 */
export async function run(args: readonly string[], environment: Environment): Promise<number> {
  const bundle = bundleFor(languageOf(args, environment.locale));
  const context: CommandContext = { environment, say: (said) => translate(said, bundle) };
  let exitCode = 0;
  const program = createProgram(context, (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    return explain(error, context);
  }
}

/** Says what went wrong, where it is not said yet. */
function explain(error: unknown, context: CommandContext): number {
  if (error instanceof CannotRun) {
    notify(context, error.messages);
    return COULD_NOT_RUN;
  }
  if (!(error instanceof CommanderError)) {
    const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
    notify(context, [message('Shisaku failed, which is a fault of its own. Please report this:\n{0}', reason)]);
    return COULD_NOT_RUN;
  }
  // Help and version are asked for; help without a command is an answer to too little.
  if (error.exitCode === 0) return 0;
  if (error.code !== 'commander.help') notify(context, [usageError(error)]);
  return COULD_NOT_RUN;
}
