import { Utils, URI } from 'vscode-uri';
import { fiscalYearName } from '../../text/years/eras';
import { findYears } from '../../text/years/findYears';
import { resolveYear } from '../../text/years/resolveYear';
import { NO_CONFIG } from '../../workspace/configuration/planConfig';
import type { Edition } from '../../workspace/editions/edition';
import type { PlanFile } from '../../workspace/files/planFile';
import { nameOfUri, parentOf, pathBelow, sharedFolder } from '../../workspace/uris';
import { shiftYear } from './years/shiftYear';

/** Where the edition stands and where the new one is to stand. */
export interface RolloverPlaces {
  /** The folder of the edition's files: its root, or without a `shisaku.json` the folder that holds them all. */
  readonly folder: string;
  /** Beside it, under a name of its own. */
  readonly newFolder: string;
  pathOf(uri: string): string;
  newPathOf(path: string): string;
}

/** @returns undefined where the files stand in no folder */
export function placesOf(
  { root, config }: Edition,
  files: readonly PlanFile[],
  from: number,
  to: number,
): RolloverPlaces | undefined {
  const folder = config === NO_CONFIG ? sharedFolder(files.map(({ uri }) => uri)) : root;
  const parent = parentOf(folder);
  if (folder === '' || parent === '') return undefined;
  return {
    folder,
    newFolder: Utils.joinPath(URI.parse(parent), newFolderName(nameOfUri(folder), from, to)).toString(),
    pathOf: (uri) => pathBelow(folder, uri),
    newPathOf: (path) => shiftYearsInPath(path, from, to),
  };
}

/** The old folder's name with the new year, or the year put behind it where it has none. */
function newFolderName(name: string, from: number, to: number): string {
  const shifted = shiftYearsInName(name, from, to);
  if (shifted !== name) return shifted;
  return /^[ -~]*$/.test(name) ? `${name}-fy${to}` : `${name}-${fiscalYearName(to)}`;
}

/** A path with the new year wherever a folder's or the file's name holds the old one. */
export function shiftYearsInPath(path: string, from: number, to: number): string {
  return path
    .split('/')
    .map((name) => shiftYearsInName(name, from, to))
    .join('/');
}

/** A letter of an era as it is typed in the names of files. */
const SMALL_ERA_LETTER = /(?<![A-Za-z0-9])[rh](?=[0-9]{1,2}(?![0-9A-Za-z]))/g;

/** A file's or folder's name in which the plan's own year stands: 平成23年度版, fy2011, H23_戦略1.txt, h23, 令和6年度(2024). */
function shiftYearsInName(name: string, from: number, to: number): string {
  const capital = name.replace(SMALL_ERA_LETTER, (letter) => letter.toUpperCase());
  const shifted = findYears(capital)
    .filter((year) => resolveYear(year, from) === from)
    .reduceRight((text, year) => {
      const words = shiftYear(year, to - from, from) ?? year.text;
      const isSmall = name[year.start] !== year.text[0];
      return text.slice(0, year.start) + (isSmall ? words.toLowerCase() : words) + text.slice(year.end);
    }, name);
  return shifted.replace(new RegExp(`(?<![0-9])${from}(?![0-9])`, 'g'), String(to));
}
