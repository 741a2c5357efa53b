import type { NamedFolder, SettingsFault } from '../configuration/writtenSettings';
import type { Message } from '../../text/message';
import { message } from '../../text/message';
import { fiscalYearName } from '../../text/years/eras';
import { folderFrom, isIn } from '../uris';
import type { Edition } from './edition';
import { standsIn } from './edition';

/**
 * Where the `previous` of a plan's settings leads nowhere.
 * @param root the plan's
 * @param editions all that are known
 */
export function previousFault(
  { path, range }: NamedFolder,
  root: string,
  editions: readonly Edition[],
): SettingsFault | undefined {
  const fault = faultOf(path, folderFrom(root, path), root, editions);
  return fault && { level: 'warning', range, message: fault };
}

function faultOf(path: string, folder: string, root: string, editions: readonly Edition[]): Message | undefined {
  const years = editions.flatMap((edition) => (edition.root === root ? (edition.fiscalYear ?? []) : []));
  const isYearBefore = ({ fiscalYear }: Edition): boolean => years.some((year) => year - 1 === fiscalYear);
  if (editions.some((edition) => isYearBefore(edition) && standsIn(edition, folder))) return undefined;
  if (!editions.some((edition) => edition.root === folder)) {
    const isPlan = editions.some(({ files }) => [...files.keys()].some((uri) => isIn(folder, uri)));
    return isPlan
      ? message(
          '“{0}” is no plan of its own. Put a shisaku.json into that folder, to have it as last year’s edition.',
          path,
        )
      : message('There is no plan in “{0}”. Name the folder of last year’s edition, as seen from this one.', path);
  }
  const [year] = years;
  if (year === undefined) return undefined;
  return message('The plan in “{0}” is not of {1}, the year before.', path, fiscalYearName(year - 1));
}
