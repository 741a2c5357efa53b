import { encodeFile } from '../../text/encoding/encodeFile';
import type { Message } from '../../text/message';
import { CannotRun } from '../cannotRun';
import type { FileHost } from '../environment';
import type { NamedFile } from '../reading/readPaths';
import { writeFile } from './writeFile';

/**
 * Writes texts back in the encodings of their files: all of them, or none where one cannot be kept.
 * @throws CannotRun where a text cannot be kept or a file cannot be written
 */
export async function writeBack(
  files: FileHost,
  named: readonly NamedFile[],
  texts: ReadonlyMap<string, string>,
): Promise<void> {
  const encoded: { file: NamedFile; bytes: Uint8Array }[] = [];
  const problems: Message[] = [];
  for (const file of named) {
    const text = texts.get(file.uri);
    if (text === undefined) continue;
    const bytes = encodeFile(file, text);
    if (bytes instanceof Uint8Array) encoded.push({ file, bytes });
    else problems.push(bytes);
  }
  if (problems.length > 0) throw new CannotRun(...problems);
  for (const { file, bytes } of encoded) await writeFile(files, file.uri, file.path, bytes);
}
