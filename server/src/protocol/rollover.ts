import { URI, Utils } from 'vscode-uri';
import { changeKindName } from '../refactor/rollover/changeKindName';
import type { Change, ChangeKind, FileRollover } from '../refactor/rollover/change';
import type { Rollover } from '../refactor/rollover/planRollover';
import { planRollover } from '../refactor/rollover/planRollover';
import { rolledFiles } from '../refactor/rollover/rolledFiles';
import { rolledText } from '../refactor/rollover/rolledText';
import { textOf } from '../syntax/document';
import { fiscalYearNamed } from '../text/fiscalYearNamed';
import { splitLines } from '../text/lines';
import { message } from '../text/message';
import type { Range } from '../text/position';
import { japaneseYear } from '../text/years';
import type { Edition } from '../workspace/edition';
import type { Handler, ServerContext } from './context';

/** An edition that can be rolled over or compared. */
export interface EditionItem {
  readonly root: string;
  readonly fiscalYear: number;
  /** 平成23年度 */
  readonly label: string;
  readonly title: string;
  /** 平成24年度 */
  readonly nextYear: string;
  readonly files: readonly string[];
}

export interface EditionKey {
  readonly root: string;
  readonly fiscalYear: number;
}

/** `shisaku/rollover/plan`: what would change; it is kept until the next one is asked for. */
export interface RolloverPlanParams {
  readonly edition: EditionKey;
  /** The year as a person writes it. */
  readonly to: string;
}

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

/** `shisaku/rollover/files`: the bytes of the new edition, base64. `shisaku/rollover/text`: one file's text. */
export interface RolloverChoice {
  /** The changes that a person takes. */
  readonly chosen: readonly string[];
}

export interface RolloverFilesParams extends RolloverChoice {
  readonly newFolder: string;
}

export interface RolloverTextParams extends RolloverChoice {
  readonly path: string;
}

export interface NewFileItem {
  readonly path: string;
  readonly base64: string;
}

/** `shisaku/rollover/made`: the new edition stands in its folder, and is read before this is answered. */
export interface RolloverMadeParams {
  readonly newFolder: string;
  readonly paths: readonly string[];
}

/** Why something cannot be done. */
export interface Refused {
  readonly refused: string;
}

const KINDS: readonly ChangeKind[] = ['follows', 'due', 'draft', 'outdated', 'confirm', 'newMark', 'fixed'];
const CONTEXT = 24;

export const rollover: Handler = {
  capabilities: () => ({}),
  register(context) {
    const { connection, workspace, documents, indexed, translate, host } = context;
    let planned: Rollover | undefined;

    connection.onRequest('shisaku/editions', async (): Promise<EditionItem[]> => {
      await indexed;
      documents.readAll();
      return workspace.allEditions().flatMap(editionItem).sort(byRootAndYear);
    });
    connection.onRequest('shisaku/rollover/plan', async ({ edition: key, to }: RolloverPlanParams) => {
      await indexed;
      const edition = editionOf(context, key);
      const year = fiscalYearNamed(to, key.fiscalYear);
      if (!edition || year === undefined) {
        const refused = message('“{0}” is no fiscal year. Write it as 2012, 平成24年度 or H24.', to);
        return { refused: translate(refused) } satisfies Refused;
      }
      const found = planRollover(edition, year);
      if ('refused' in found) return { refused: translate(found.refused) } satisfies Refused;
      planned = found;
      return rolloverItem(found, translate);
    });
    connection.onRequest('shisaku/rollover/text', ({ path, chosen }: RolloverTextParams): string | null => {
      const file = planned?.files.find((one) => one.path === path);
      const isChosen = new Set(chosen);
      return file ? rolledText(file, (id) => isChosen.has(id)) : null;
    });
    connection.onRequest('shisaku/rollover/files', async ({ chosen, newFolder }: RolloverFilesParams) => {
      if (!planned) return [];
      const isChosen = new Set(chosen);
      const files = await rolledFiles(planned, newFolder, (id) => isChosen.has(id), host);
      if ('refused' in files) return { refused: files.refused.map(translate).join('\n') } satisfies Refused;
      return files.map(({ path, bytes }): NewFileItem => ({ path, base64: base64Of(bytes) }));
    });
    connection.onRequest('shisaku/rollover/made', async ({ newFolder, paths }: RolloverMadeParams) => {
      const folder = URI.parse(newFolder);
      await workspace.filesChanged(paths.map((path) => Utils.joinPath(folder, path).toString()));
      return null;
    });
  },
};

/** The edition as it is now, every edit taken in. */
export function editionOf({ workspace, documents }: ServerContext, key: EditionKey): Edition | undefined {
  documents.readAll();
  return workspace.allEditions().find(({ root, fiscalYear }) => root === key.root && fiscalYear === key.fiscalYear);
}

function editionItem({ root, fiscalYear, config, files }: Edition): EditionItem[] {
  if (fiscalYear === undefined) return [];
  return [
    {
      root,
      fiscalYear,
      label: `${japaneseYear(fiscalYear)}年度`,
      title: config.title ?? decodeURIComponent(root.slice(root.lastIndexOf('/') + 1)),
      nextYear: `${japaneseYear(fiscalYear + 1)}年度`,
      files: [...files.keys()].sort(),
    },
  ];
}

function byRootAndYear(one: EditionItem, other: EditionItem): number {
  return one.fiscalYear - other.fiscalYear || (one.root < other.root ? -1 : 1);
}

function rolloverItem(
  { from, to, folder, newFolder, files }: Rollover,
  translate: ServerContext['translate'],
): RolloverItem {
  return {
    from: `${japaneseYear(from)}年度`,
    to: `${japaneseYear(to)}年度`,
    folder,
    newFolder,
    files: files.map((file) => fileItem(file, translate)),
  };
}

function fileItem(
  { file, path, newPath, changes }: FileRollover,
  translate: ServerContext['translate'],
): RolloverFileItem {
  const lines = splitLines(textOf(file.document));
  const groups = KINDS.map((kind): RolloverGroupItem => ({
    kind,
    label: translate(changeKindName(kind)),
    changes: changes.filter((change) => change.kind === kind).map((change) => changeItem(change, lines, translate)),
  }));
  return { uri: file.uri, path, newPath, groups: groups.filter((group) => group.changes.length > 0) };
}

function changeItem(
  change: Change,
  lines: readonly string[],
  translate: ServerContext['translate'],
): RolloverChangeItem {
  const { id, kind, range, subject, result, edits, chosen, measure } = change;
  const line = lines[range.start.line] ?? '';
  const isYear = kind === 'follows' || kind === 'due' || kind === 'fixed';
  const place = [measure, translate(message('line {0}', range.start.line + 1))].filter(Boolean).join(' · ');
  return {
    id,
    label: labelOf(change),
    description: isYear ? `${place}  ${around(line, range)}` : place,
    tooltip: kind === 'outdated' ? subject : isYear ? line.trim() : result,
    range,
    chosen,
    changes: edits.length > 0,
  };
}

function labelOf({ kind, subject, result }: Change): string {
  switch (kind) {
    case 'follows':
    case 'newMark':
      return `${subject} → ${result}`;
    case 'due':
    case 'draft':
    case 'confirm':
      return result;
    case 'fixed':
    case 'outdated':
      return subject;
  }
}

/** The words around a year, so that its kind can be judged without opening the file. */
function around(line: string, { start, end }: Range): string {
  const from = Math.max(0, start.character - CONTEXT / 2);
  const to = Math.min(line.length, end.character + CONTEXT);
  return `${from > 0 ? '…' : ''}${line.slice(from, to).trim()}${to < line.length ? '…' : ''}`;
}

function base64Of(bytes: Uint8Array): string {
  const CHUNK = 0x8000;
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}
