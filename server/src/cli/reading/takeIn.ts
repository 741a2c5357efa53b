import { isFaithful } from '../../text/encoding/encodeFile';
import { encodeText } from '../../text/encoding/encoding';
import type { Message } from '../../text/message';
import { message } from '../../text/message';
import type { ChangeChoice } from '../../word/choices/changeChoice';
import type { Imported } from '../../word/importWord';
import { configAbove } from '../../workspace/configuration/configAbove';
import { NO_CONFIG } from '../../workspace/configuration/planConfig';
import { readText } from '../../workspace/disk/readText';
import { parentOf } from '../../workspace/uris';
import type { CommandContext } from '../commandContext';
import { foreignKindOf } from './foreignKind';
import { readPlainText } from './readPlainText';

export interface ImportOptions {
  /** The folder of the plans; each stands beside its file where none is named. */
  readonly output?: string;
  readonly changes: ChangeChoice;
  readonly fromPdf: boolean;
}

/** A plan that was made of a file, and the path of the file that is to hold it. */
export interface Taken {
  readonly path: string;
  readonly target: string;
  readonly bytes: Uint8Array;
  readonly imported: Imported;
}

const WORD_NAME = /\.(?:docx|docm|doc|rtf|jtdc?)$/i;
const ENDING = /\.(?:docx|docm|doc|rtf|jtdc?|shisaku|(?:shisaku\.)?(?:txt|text|md))$/i;

/** Makes a plan of a Word file or a plain text; or says why that cannot be, and what to do. */
export async function takeIn(
  path: string,
  { output, changes, fromPdf }: ImportOptions,
  { environment, say }: CommandContext,
): Promise<Taken | Message> {
  const { files, uriOf } = environment;
  const uri = uriOf(path);
  const kind = await files.kindOf(uri);
  if (kind === 'folder') return message('“{0}” is a folder: name the files in it.', path);
  const bytes = kind && (await files.readFile(uri));
  if (!bytes) return message('There is no file or folder “{0}”. Check its name and the folder you are in.', path);
  const target = targetOf(path, output);
  const root = await configAbove(parentOf(uriOf(target)), (config) => readText(files, config));
  const { form } = root?.config ?? NO_CONFIG;
  const word = await environment.loadWord();
  if (foreignKindOf(bytes) === undefined && !WORD_NAME.test(path)) {
    const read = readPlainText(bytes, path);
    if (!('encoding' in read)) return read;
    if (!isFaithful(read, bytes)) {
      return message('“{0}” holds bytes that are no characters. Save it as UTF-8 and try again.', path);
    }
    const imported = word.importText(read.text, { form, fromPdf });
    return { path, target, imported, bytes: encodeText(imported.text, read.encoding) };
  }
  const imported = word.importWord(bytes, { changes, form });
  if ('refused' in imported) return message('{0}: {1}', path, say(imported.refused));
  return { path, target, imported, bytes: encodeText(imported.text, 'utf-8') };
}

/** A plan is called as its file, whichever ending that had. */
function targetOf(path: string, output: string | undefined): string {
  const stem = path.replace(ENDING, '');
  return output === undefined ? `${stem}.shisaku` : `${output}/${stem.replace(/^.*[\\/]/, '')}.shisaku`;
}
