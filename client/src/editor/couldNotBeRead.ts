import type { Uri } from 'vscode';
import { l10n } from 'vscode';
import { nameOf } from './files';

/** What is said of a file that cannot be read, and what to do. */
export function couldNotBeRead(file: Uri): string {
  return l10n.t('“{0}” could not be read. Check that you may read it and that no program holds it.', nameOf(file));
}
