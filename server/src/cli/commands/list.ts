import { programmeCsv } from '../../reports/programmes/programmeCsv';
import type { ProgrammeRow } from '../../reports/programmes/programmeList';
import { mentionList, programmeList } from '../../reports/programmes/programmeList';
import { message } from '../../text/message';
import type { Command } from '../command';
import type { CommandContext } from '../commandContext';
import { pathTeller } from '../commandContext';
import { listJson } from '../formats/listJson';
import { listText } from '../formats/listText';
import { formatOption } from '../options/formatOption';
import { readPaths } from '../reading/readPaths';

const LIST_FORMATS = ['text', 'json', 'csv'] as const;

interface ListOptions {
  readonly format: (typeof LIST_FORMATS)[number];
  readonly mentions: boolean;
}

export const listCommand: Command<ListOptions> = {
  name: 'list',
  description: message('list the programmes of plans'),
  takes: [['<path...>', message('plan files, or folders that hold plans')]],
  options: [
    formatOption(LIST_FORMATS),
    { flags: '--mentions', description: message('also where the text names a programme'), standard: false },
  ],
  run: list,
};

async function list(
  paths: readonly string[],
  { format, mentions }: ListOptions,
  context: CommandContext,
): Promise<number> {
  const { environment, say } = context;
  const { workspace, named } = await readPaths(paths, context);
  const rows = named.flatMap(({ uri }): ProgrammeRow[] => {
    const file = workspace.file(uri);
    const edition = workspace.editionOf(uri);
    if (!file || !edition) return [];
    const found = [...programmeList(file, edition), ...(mentions ? mentionList(file, edition) : [])];
    return found.sort((one, other) => one.line - other.line);
  });
  const pathOf = pathTeller(context, named);
  const written: Readonly<Record<ListOptions['format'], () => string>> = {
    text: () => listText(rows, pathOf, say, environment.colours),
    json: () => listJson(rows, pathOf),
    csv: () => programmeCsv(rows, pathOf),
  };
  environment.out(written[format]());
  return 0;
}
