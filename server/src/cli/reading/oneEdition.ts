import { message } from '../../text/message';
import { fiscalYearName } from '../../text/years';
import type { Edition } from '../../workspace/editions/edition';
import { CannotRun } from '../cannotRun';
import type { Reading } from './readPaths';

/**
 * The one edition that a path means.
 * @throws CannotRun where its files are of several years or plans
 */
export function oneEdition({ workspace, named }: Reading, path: string): Edition {
  const editions = [...new Set(named.flatMap(({ uri }) => workspace.editionOf(uri) ?? []))];
  const [edition, ...others] = editions;
  if (!edition) throw new CannotRun(message('“{0}” holds no plan.', path));
  if (others.length > 0) {
    const years = editions.map(({ fiscalYear }) => (fiscalYear === undefined ? '?' : fiscalYearName(fiscalYear)));
    throw new CannotRun(
      message('“{0}” holds several editions ({1}). Name the folder or the file of one.', path, years.join('、')),
    );
  }
  return edition;
}
