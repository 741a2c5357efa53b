import type { Uri } from 'vscode';

/** The file beside another one, of the same name with another ending. */
export function besideWithEnding(file: Uri, endings: RegExp, ending: string): Uri {
  return file.with({ path: `${file.path.replace(endings, '')}${ending}` });
}
