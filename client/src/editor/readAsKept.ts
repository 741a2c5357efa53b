import type { TextDocument, Uri } from 'vscode';
import { workspace } from 'vscode';
import { loadWordTools } from './loadWordTools';

/** As VS Code calls them. The others it knows by the mark that they begin with. */
const ENCODINGS = { shift_jis: 'shiftjis', 'euc-jp': 'eucjp' } as const;

/** Stands where bytes are no character of the encoding in which a text was read. */
const NO_CHARACTER = '\ufffd';

/** How a file is kept whose text the editor has read in another encoding. */
export interface Misread {
  readonly text: string;
  readonly encoding: (typeof ENCODINGS)[keyof typeof ENCODINGS];
}

/** Only a file that is known by its ending as a plan has its encoding found out by the editor: a plain text is read as UTF-8. */
export async function misread(document: TextDocument): Promise<Misread | undefined> {
  if (document.isDirty || document.isUntitled || !document.getText().includes(NO_CHARACTER)) return undefined;
  const tools = await loadWordTools();
  const { text, encoding } = tools.decodeText(await workspace.fs.readFile(document.uri));
  return encoding === 'shift_jis' || encoding === 'euc-jp' ? { text, encoding: ENCODINGS[encoding] } : undefined;
}

/** Reads a document again in the encoding of its file, where the editor took it for another: saving it so would destroy it. */
export async function readAsKept(document: TextDocument): Promise<TextDocument> {
  const kept = await misread(document);
  return kept ? workspace.openTextDocument(document.uri, { encoding: kept.encoding }) : document;
}

/** Opens a file in the encoding in which it is kept. */
export async function openAsKept(file: Uri): Promise<TextDocument> {
  return readAsKept(await workspace.openTextDocument(file));
}
