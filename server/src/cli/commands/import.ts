import { append } from '../../base/append';
import type { Message } from '../../text/message';
import { message } from '../../text/message';
import type { ChangeChoice } from '../../word/choices/changeChoice';
import { CHANGE_CHOICES } from '../../word/choices/changeChoice';
import { CannotRun } from '../cannotRun';
import type { Command } from '../command';
import type { CommandContext } from '../commandContext';
import { notify } from '../commandContext';
import { oneOf } from '../options/oneOf';
import type { ImportOptions, Taken } from '../reading/takeIn';
import { takeIn } from '../reading/takeIn';
import { obstaclesTo, writeNewPlans } from '../writing/writeNewPlans';

const STANDARD_CHOICE: ChangeChoice = 'accept';

export const importCommand: Command<ImportOptions> = {
  name: 'import',
  description: message('make plans of Word files (.docx) and plain texts'),
  takes: [['<file...>', message('Word files or texts')]],
  options: [
    { flags: '-o, --output <folder>', description: message('folder for the plans (default: beside each file)') },
    {
      flags: '--changes <choice>',
      description: message(
        'what to do with tracked changes: {0} (default: {1})',
        CHANGE_CHOICES.join(', '),
        STANDARD_CHOICE,
      ),
      read: oneOf('--changes', CHANGE_CHOICES),
      standard: STANDARD_CHOICE,
    },
    {
      flags: '--from-pdf',
      description: message('clean texts that were copied from a PDF: page numbers, broken lines'),
      standard: false,
    },
  ],
  run: importFiles,
};

/** Takes in all the files, or none where one cannot be: nothing is written before all are read, and no file is replaced. */
async function importFiles(paths: readonly string[], options: ImportOptions, context: CommandContext): Promise<number> {
  const taken: Taken[] = [];
  const problems: Message[] = [];
  for (const path of paths) {
    const result = await takeIn(path, options, context);
    if ('target' in result) taken.push(result);
    else problems.push(result);
  }
  append(problems, await obstaclesTo(taken, context.environment));
  if (problems.length > 0) throw new CannotRun(...problems);
  await writeNewPlans(taken, options.output, context.environment);
  for (const each of taken) report(each, context);
  return 0;
}

function report({ path, target, imported: { notices } }: Taken, context: CommandContext): void {
  const { environment, say } = context;
  environment.out(`${say(message('{0} → {1}', path, target))}\n`);
  notify(
    context,
    notices.map(({ line, message: said }) =>
      line === undefined
        ? message('{0}: {1}', target, say(said))
        : message('{0}:{1}: {2}', target, line + 1, say(said)),
    ),
  );
}
