import { message } from '../../text/message';
import { CannotRun } from '../cannotRun';
import type { CommandContext } from '../commandContext';
import { notify } from '../commandContext';
import { writeFile } from './writeFile';

/**
 * Gives a report out, or writes it into a file: a report can be made again, so an older one makes way.
 * @throws CannotRun where the file cannot be written, or a Word file has none to go into
 */
export async function writeReport(
  report: string | Uint8Array,
  file: string | undefined,
  context: CommandContext,
): Promise<void> {
  const { environment } = context;
  if (file === undefined) {
    if (typeof report !== 'string') throw new CannotRun(message('A Word file needs a name: add -o and the name.'));
    environment.out(report);
    return;
  }
  const bytes = typeof report === 'string' ? new TextEncoder().encode(report) : report;
  await writeFile(environment.files, environment.uriOf(file), file, bytes);
  notify(context, [message('Written into “{0}”.', file)]);
}
