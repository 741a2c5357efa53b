import { message } from '../../text/message';
import { fiscalYearName } from '../../text/years/eras';
import type { Edition } from '../../workspace/editions/edition';
import { CannotRun } from '../cannotRun';
import type { CommandContext } from '../commandContext';
import type { NamedFile } from './readPaths';
import { readPaths } from './readPaths';

/** The one edition that a path means, and its files that the path names. */
export interface EditionRead {
  readonly edition: Edition;
  readonly named: readonly NamedFile[];
}

/** @throws CannotRun where the path names no plan, or its files are of several years or plans */
export async function readEdition(path: string, context: CommandContext): Promise<EditionRead> {
  const { workspace, named } = await readPaths([path], context);
  const editions = [...new Set(named.flatMap(({ uri }) => workspace.editionOf(uri) ?? []))];
  const [edition, ...others] = editions;
  if (!edition) throw new CannotRun(message('“{0}” holds no plan.', path));
  if (others.length > 0) {
    const years = editions.map(({ fiscalYear }) => (fiscalYear === undefined ? '?' : fiscalYearName(fiscalYear)));
    throw new CannotRun(
      message('“{0}” holds several editions ({1}). Name the folder or the file of one.', path, years.join('、')),
    );
  }
  return { edition, named };
}
