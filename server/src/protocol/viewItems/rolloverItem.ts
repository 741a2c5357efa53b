import { changeKindName } from '../../refactor/rollover/changeKindName';
import type { Change, ChangeKind, FileRollover } from '../../refactor/rollover/change';
import { CHANGE_KINDS, changedWords, YEAR_KINDS } from '../../refactor/rollover/change';
import type { Rollover } from '../../refactor/rollover/planRollover';
import { wordsBehind } from '../../refactor/rollover/wordsAround';
import { textOf } from '../../syntax/tree/document';
import { splitLines } from '../../text/lines';
import type { Translate } from '../../text/message';
import { message } from '../../text/message';
import type { Range } from '../../text/position';
import { fiscalYearName } from '../../text/years/eras';

/** A planned roll-over as a client shows it. */
export interface RolloverItem {
  readonly from: string;
  readonly to: string;
  readonly folder: string;
  readonly newFolder: string;
  readonly files: readonly RolloverFileItem[];
}

export interface RolloverFileItem {
  readonly uri: string;
  readonly path: string;
  readonly newPath: string;
  readonly groups: readonly RolloverGroupItem[];
}

export interface RolloverGroupItem {
  readonly kind: ChangeKind;
  readonly label: string;
  readonly changes: readonly RolloverChangeItem[];
}

export interface RolloverChangeItem {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  readonly tooltip: string;
  readonly range: Range;
  readonly chosen: boolean;
  /** Whether there is anything to choose: a fixed year is only shown. */
  readonly changes: boolean;
}

/** Each file's changes, gathered by their kind. */
export function rolloverItem({ from, to, folder, newFolder, files }: Rollover, translate: Translate): RolloverItem {
  return {
    from: fiscalYearName(from),
    to: fiscalYearName(to),
    folder,
    newFolder,
    files: files.map((file) => fileItem(file, translate)),
  };
}

function fileItem({ file, path, newPath, changes }: FileRollover, translate: Translate): RolloverFileItem {
  const lines = splitLines(textOf(file.document));
  const groups = CHANGE_KINDS.map((kind): RolloverGroupItem => ({
    kind,
    label: translate(changeKindName(kind)),
    changes: changes.filter((change) => change.kind === kind).map((change) => changeItem(change, lines, translate)),
  }));
  return { uri: file.uri, path, newPath, groups: groups.filter((group) => group.changes.length > 0) };
}

function changeItem(change: Change, lines: readonly string[], translate: Translate): RolloverChangeItem {
  const { id, kind, range, edits, chosen, measure } = change;
  const line = lines[range.start.line] ?? '';
  const isYear = YEAR_KINDS.includes(kind);
  const place = translate(message('line {0}', range.start.line + 1));
  const words = changedWords(change);
  return {
    id,
    label: words,
    description: [measure, isYear ? wordsBehind(line, range) : ''].filter(Boolean).join('  '),
    tooltip: `${place}: ${isYear ? line.trim() : words}`,
    range,
    chosen,
    changes: edits.length > 0,
  };
}
