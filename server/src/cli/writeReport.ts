import { message } from '../text/message';
import { CannotRun } from './cannotRun';
import type { CommandContext } from './commandContext';
import { notify } from './commandContext';

/**
 * Gives a report out, or writes it into a file: a report can be made again, so an older one makes way.
 * @throws CannotRun where the file cannot be written
 */
export async function writeReport(report: string, file: string | undefined, context: CommandContext): Promise<void> {
  const { environment } = context;
  if (file === undefined) {
    environment.out(report);
    return;
  }
  try {
    await environment.files.writeFile(environment.uriOf(file), new TextEncoder().encode(report));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CannotRun(
      message('“{0}” could not be written ({1}). Close it in other programs and try again.', file, reason),
    );
  }
  notify(context, [message('Written into “{0}”.', file)]);
}
