import type { Change } from '../../refactor/rollover/change';
import { rolledFiles } from '../../refactor/rollover/newFiles/rolledFiles';
import type { Rollover } from '../../refactor/rollover/planRollover';
import { planRollover } from '../../refactor/rollover/planRollover';
import { message } from '../../text/message';
import { reasonOf } from '../../base/reasonOf';
import { fiscalYearNamed } from '../../text/years/fiscalYearNamed';
import { fiscalYearName } from '../../text/years/eras';
import { CannotRun } from '../cannotRun';
import type { Command } from '../command';
import type { CommandContext } from '../commandContext';
import { notify } from '../commandContext';
import { rolloverJson } from '../formats/rolloverJson';
import { rolloverText } from '../formats/rolloverText';
import { formatOption } from '../options/formatOption';
import { readEdition } from '../reading/readEdition';

const ROLLOVER_FORMATS = ['text', 'json'] as const;

interface RolloverOptions {
  readonly to?: string;
  readonly output?: string;
  readonly dryRun: boolean;
  readonly leave: readonly string[];
  readonly format: (typeof ROLLOVER_FORMATS)[number];
}

export const rolloverCommand: Command<RolloverOptions> = {
  name: 'rollover',
  description: message('make next year’s edition of a plan, in a new folder'),
  takes: [['<plan>', message('the folder of an edition, or a plan file')]],
  options: [
    { flags: '--to <year>', description: message('the fiscal year to make: 2012, 平成24年度 (default: the next one)') },
    {
      flags: '-o, --output <folder>',
      description: message('the new folder (default: beside the old one, named after the year)'),
    },
    { flags: '--dry-run', description: message('show what would change, and write nothing'), standard: false },
    {
      flags: '--leave <what>',
      description: message('leave out changes: a place (FILE:LINE) or a kind (draft, outdated, …); may be repeated'),
      gather: (place) => [place],
    },
    formatOption(ROLLOVER_FORMATS),
  ],
  run: rollover,
};

async function rollover(
  [path = '']: readonly string[],
  options: RolloverOptions,
  context: CommandContext,
): Promise<number> {
  const { environment, say } = context;
  const { edition } = await readEdition(path, context);
  const { fiscalYear } = edition;
  const to = yearAsked(options.to, fiscalYear);
  const planned = planRollover(edition, to);
  if ('refused' in planned) throw new CannotRun(planned.refused);
  const newFolder = options.output === undefined ? planned.newFolder : environment.uriOf(options.output);
  const isChosen = choice(planned, options.leave);
  const shown = { rollover: planned, isChosen, folder: environment.pathOf(newFolder) };
  environment.out(options.format === 'json' ? rolloverJson(shown) : rolloverText(shown, say, environment));
  if ((await environment.files.kindOf(newFolder)) !== undefined) {
    throw new CannotRun(
      message('“{0}” is there already, and is never written over. Name another folder with --output.', shown.folder),
    );
  }
  if (options.dryRun) return 0;
  await write(planned, newFolder, isChosen, context);
  notify(context, [message('The edition of {0} is in “{1}”.', fiscalYearName(to), shown.folder)]);
  return 0;
}

function yearAsked(words: string | undefined, own: number | undefined): number {
  if (words === undefined) return (own ?? 0) + 1;
  const year = fiscalYearNamed(words, own);
  if (year !== undefined) return year;
  throw new CannotRun(message('“{0}” is no fiscal year. Write it as 2012, 平成24年度 or H24.', words));
}

/** @throws CannotRun where something that is to be left out names no change */
function choice({ files }: Rollover, leave: readonly string[]): (change: Change) => boolean {
  const all = files.flatMap(({ changes }) => changes);
  const names = ({ id, kind }: Change, words: string) => kind === words || id === words || id.startsWith(`${words}:`);
  const unknown = leave.filter((words) => !all.some((change) => names(change, words)));
  if (unknown.length > 0) {
    throw new CannotRun(
      ...unknown.map((words) => message('“{0}” is no change of this roll-over. --dry-run shows them all.', words)),
    );
  }
  return (change) => change.chosen && !leave.some((words) => names(change, words));
}

async function write(
  planned: Rollover,
  newFolder: string,
  isChosen: (change: Change) => boolean,
  { environment: { files, pathOf } }: CommandContext,
): Promise<void> {
  const chosen = new Set(planned.files.flatMap(({ changes }) => changes.filter(isChosen).map(({ id }) => id)));
  const rolled = await rolledFiles(planned, newFolder, (id) => chosen.has(id), files);
  if ('refused' in rolled) throw new CannotRun(...rolled.refused);
  try {
    await files.makeFolder(newFolder, rolled);
  } catch (error) {
    throw new CannotRun(
      message(
        'The folder “{0}” could not be made ({1}). Check that you may write there, or name another folder.',
        pathOf(newFolder),
        reasonOf(error),
      ),
    );
  }
}
