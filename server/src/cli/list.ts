import { programmeCsv } from '../reports/programmeCsv';
import type { ProgrammeRow } from '../reports/programmeList';
import { mentionList, programmeList } from '../reports/programmeList';
import type { CommandContext } from './commandContext';
import { notify, pathTeller } from './commandContext';
import { listJson } from './formats/listJson';
import { listText } from './formats/listText';
import { readPaths } from './readPaths';

export const LIST_FORMATS = ['text', 'json', 'csv'] as const;

export interface ListOptions {
  readonly format: (typeof LIST_FORMATS)[number];
  readonly mentions: boolean;
}

/** @returns the exit code */
export async function list(
  paths: readonly string[],
  { format, mentions }: ListOptions,
  context: CommandContext,
): Promise<number> {
  const { environment, say } = context;
  const { workspace, named, notices } = await readPaths(paths, environment);
  notify(context, notices);
  const rows = named.flatMap(({ uri }): ProgrammeRow[] => {
    const file = workspace.file(uri);
    const edition = workspace.editionOf(uri);
    if (!file || !edition) return [];
    const found = [...programmeList(file, edition), ...(mentions ? mentionList(file, edition) : [])];
    return found.sort((one, other) => one.line - other.line);
  });
  const pathOf = pathTeller(context, named);
  environment.out(
    format === 'json'
      ? listJson(rows, pathOf)
      : format === 'csv'
        ? programmeCsv(rows, pathOf)
        : listText(rows, pathOf, say, environment.colours),
  );
  return 0;
}
