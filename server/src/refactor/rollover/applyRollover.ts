import type { ParseError } from 'jsonc-parser';
import { applyEdits as applyJsonEdits, modify, parse } from 'jsonc-parser';
import { textOf } from '../../syntax/document';
import type { TextEdit } from '../../text/edits';
import { applyEdits } from '../../text/edits';
import { comparePositions } from '../../text/position';
import type { FileRollover } from './change';
import { shiftYearsInName } from './places';
import type { Rollover } from './planRollover';
import { relativePath } from './relativePath';

/** The file's text in the new edition. Every line that no chosen change speaks of is as it was. */
export function rolledText({ file, changes }: FileRollover, isChosen: (id: string) => boolean): string {
  const edits = changes.filter(({ id }) => isChosen(id)).flatMap((change) => change.edits);
  return applyEdits(
    textOf(file.document),
    edits.filter((edit) => !edits.some((other) => takesOut(other, edit))),
  );
}

/** Whether an edit takes out the very words that another one changes. */
function takesOut(taking: TextEdit, { range }: TextEdit): boolean {
  return (
    taking.newText === '' &&
    comparePositions(taking.range.start, range.start) < 0 &&
    comparePositions(range.end, taking.range.end) <= 0
  );
}

/**
 * The settings of the new edition: its year, where last year's stands, and no renaming yet. All else, comments and layout
 * too, stays.
 * @param before the text of the old `shisaku.json`, if there is one
 */
export function rolledConfig({ from, to, folder }: Rollover, newFolder: string, before: string | undefined): string {
  const text = before ?? '{}\n';
  const errors: ParseError[] = [];
  const json: unknown = parse(text, errors, { allowTrailingComma: true });
  const old = typeof json === 'object' && json !== null ? (json as Record<string, unknown>) : {};
  const changes: [string, unknown][] = [
    ['fiscalYear', to],
    ['previous', relativePath(newFolder, folder)],
    ...('renamed' in old ? ([['renamed', []]] as [string, unknown][]) : []),
    ...(Array.isArray(old.files)
      ? ([['files', old.files.map((glob) => shiftGlob(glob, from, to))]] as [string, unknown][])
      : []),
  ];
  return changes.reduce((config, [key, value]) => {
    if (JSON.stringify(old[key]) === JSON.stringify(value)) return config;
    const formattingOptions = { insertSpaces: true, tabSize: 2, eol: text.includes('\r\n') ? '\r\n' : '\n' };
    return applyJsonEdits(config, modify(config, [key], value, { formattingOptions }));
  }, text);
}

/** Files whose names carry the year are found under the new one. */
function shiftGlob(glob: unknown, from: number, to: number): unknown {
  return typeof glob === 'string'
    ? glob
        .split('/')
        .map((name) => shiftYearsInName(name, from, to))
        .join('/')
    : glob;
}
