import type { TextDocument } from 'vscode';
import { workspace } from 'vscode';

/** The language of a plan. */
export const LANGUAGE = 'shisaku';

/** A text that is only shown: it is no plan yet, and no server is told of it. */
export const PREVIEW_SCHEME = 'shisaku-preview';

/**
 * Where texts are kept or begun. All else that an editor shows is a version of a text, a comparison or a preview: taken for a
 * plan, it would be a second one of its year.
 */
export function schemesOfFiles(): string[] {
  const folders = workspace.workspaceFolders ?? [];
  return [...new Set(['file', 'untitled', ...folders.map(({ uri }) => uri.scheme)])];
}

/** Whether a text is a plan of which the server is told. */
export function isPlan({ languageId, uri }: TextDocument): boolean {
  return languageId === LANGUAGE && schemesOfFiles().includes(uri.scheme);
}
