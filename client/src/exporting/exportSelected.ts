import type { CancellationToken, Progress, Uri } from 'vscode';
import { l10n, ProgressLocation, window } from 'vscode';
import { isThere, nameOf, writeWhole } from '../editor/files';
import { offerToOpen } from '../editor/offerToOpen';
import type { ServerLink } from '../serverLink/serverLink';
import type { ExportKind } from './exportKind';
import { endingOf } from './exportKind';
import { isPlanByName, namedInFolder } from './fileNames';
import { exportedBytes } from './saveExport';
import { textAsItStands } from './textAsItStands';
import type { ToldInWord } from './toldInWord';
import { toldInWord } from './toldInWord';

/** A plan, and the file that it is exported into. */
interface Export {
  readonly plan: Uri;
  readonly file: Uri;
  readonly told: ToldInWord;
}

/** How a person sees how far it has come, and can stop it. */
interface Watched {
  readonly progress: Progress<{ message: string; increment: number }>;
  readonly token: CancellationToken;
}

/** What became of plans that were exported; those that came behind a person's stop are of neither kind. */
interface Outcome {
  readonly written: readonly Uri[];
  readonly failed: readonly Uri[];
}

/**
 * What of a selection in the explorer can be exported: folders and other files may have been selected along.
 * @param clicked a plan, whatever its name
 */
export function plansAmong(selected: readonly Uri[], clicked: Uri | undefined): Uri[] {
  return selected.filter((file) => isPlanByName(file) || file.toString() === clicked?.toString());
}

/**
 * Writes several plans, each into a file of its own.
 * @param target the folder that the files go into; asked for, once, where none is named
 */
export async function exportSelected(
  server: ServerLink,
  kind: ExportKind,
  plans: readonly Uri[],
  target?: Uri,
): Promise<void> {
  const told = await toldInWord(server, kind, plans);
  if (!told) return;
  const folder = target ?? (await askForFolder());
  if (!folder) return;
  const files = namedInFolder(folder, plans, endingOf(kind));
  if (!(await mayReplace(files))) return;
  const exports = plans.map((plan, at): Export => ({ plan, file: files[at] ?? folder, told: told[at] ?? {} }));
  const outcome = await window.withProgress(
    {
      location: ProgressLocation.Notification,
      title: l10n.t('Exporting {0} plans', plans.length),
      cancellable: true,
    },
    (progress, token) => writeAll(exports, kind, { progress, token }),
  );
  tell(folder, outcome);
}

async function writeAll(exports: readonly Export[], kind: ExportKind, { progress, token }: Watched): Promise<Outcome> {
  const written: Uri[] = [];
  const failed: Uri[] = [];
  for (const each of exports) {
    if (token.isCancellationRequested) break;
    progress.report({ message: nameOf(each.plan), increment: 100 / exports.length });
    ((await isWritten(each, kind)) ? written : failed).push(each.plan);
  }
  return { written, failed };
}

async function isWritten({ plan, file, told }: Export, { format }: ExportKind): Promise<boolean> {
  const text = await textAsItStands(plan);
  if (text === undefined) return false;
  try {
    const bytes = await exportedBytes({ texts: [{ text, ...told }], plan, scope: plan, format });
    await writeWhole(file, bytes, { mayReplace: true });
    return true;
  } catch {
    return false;
  }
}

async function askForFolder(): Promise<Uri | undefined> {
  const [folder] =
    (await window.showOpenDialog({
      title: l10n.t('Folder for the exported files'),
      openLabel: l10n.t('Export here'),
      canSelectFiles: false,
      canSelectFolders: true,
    })) ?? [];
  return folder;
}

/** Asks once for all files that are there already. */
async function mayReplace(files: readonly Uri[]): Promise<boolean> {
  const there = (await Promise.all(files.map(isThere))).filter(Boolean).length;
  if (there === 0) return true;
  const replace = l10n.t('Replace');
  const said = l10n.t('{0} of the files are there already. Replace them?', there);
  return (await window.showWarningMessage(said, { modal: true }, replace)) === replace;
}

function tell(folder: Uri, { written, failed }: Outcome): void {
  if (failed.length === 0) {
    void offerToOpen(folder, l10n.t('{0} files are written into “{1}”.', written.length, nameOf(folder)));
    return;
  }
  void window.showErrorMessage(
    l10n.t(
      '{0} files are written into “{1}”, but none of these: {2}. Close them in other programs and try again.',
      written.length,
      nameOf(folder),
      failed.map(nameOf).join(', '),
    ),
  );
}
