import { Uri, workspace } from 'vscode';
import { loadWordTools } from './loadWordTools';

/** The text of a file, in whichever encoding it is kept; undefined where there is none. */
export async function readText(uri: string): Promise<string | undefined> {
  try {
    const bytes = await workspace.fs.readFile(Uri.parse(uri));
    return utf8In(bytes) ?? (await loadWordTools()).decodeText(bytes).text;
  } catch {
    return undefined;
  }
}

/** Undefined for another encoding: their tables are too large to be loaded with the extension. */
function utf8In(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
