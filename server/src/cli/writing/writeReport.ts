import { message } from '../../text/message';
import type { CommandContext } from '../commandContext';
import { notify } from '../commandContext';
import { writeFile } from './writeFile';

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
  await writeFile(environment.files, environment.uriOf(file), file, new TextEncoder().encode(report));
  notify(context, [message('Written into “{0}”.', file)]);
}
