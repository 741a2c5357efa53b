import { applyEdits, modify } from 'jsonc-parser';
import { lineEndOf } from '../../../text/lines';
import { settingsIn } from '../../../workspace/configuration/planConfig';
import { statedFiscalYear } from '../../../workspace/configuration/statedFiscalYear';
import { shiftYearsInPath } from '../places';
import type { Rollover } from '../planRollover';
import { relativePath } from './relativePath';

/** A file that is a plan by its name alone. */
const PLAN_NAME = /\.shisaku(?:\.md|\.txt)?$/;

/**
 * The settings of the new edition: its year, where last year's stands, and no renaming yet. All else, comments and layout
 * too, stays; what cannot be read as settings makes way.
 * @param before the text of the old `shisaku.json`, if there is one
 */
export function rolledConfig(rollover: Rollover, newFolder: string, before: string | undefined): string {
  const readable = before === undefined ? undefined : settingsIn(before);
  const [text, old] = before !== undefined && readable ? [before, readable] : ['{}\n', {}];
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: lineEndOf(text) };
  return changedSettings(rollover, newFolder, old).reduce(
    (config, [key, value]) =>
      JSON.stringify(old[key]) === JSON.stringify(value)
        ? config
        : applyEdits(config, modify(config, [key], value, { formattingOptions })),
    text,
  );
}

function changedSettings(
  { from, to, folder, files }: Rollover,
  newFolder: string,
  old: Readonly<Record<string, unknown>>,
): (readonly [string, unknown])[] {
  const globs = Array.isArray(old.files)
    ? old.files.map((glob: unknown) => (typeof glob === 'string' ? shiftYearsInPath(glob, from, to) : glob))
    : files.flatMap(({ newPath }) => (PLAN_NAME.test(newPath) ? [] : [newPath]));
  return [
    ['fiscalYear', yearLike(old.fiscalYear, from, to)],
    ['previous', relativePath(newFolder, folder)],
    ...('renamed' in old ? [['renamed', []] as const] : []),
    ...(globs.length > 0 ? [['files', globs] as const] : []),
  ];
}

/** The new year as the settings write theirs: "平成24年度" after "平成23年度". */
function yearLike(written: unknown, from: number, to: number): string | number {
  const shifted = typeof written === 'string' ? shiftYearsInPath(written, from, to) : to;
  return statedFiscalYear(shifted) === to ? shifted : to;
}
