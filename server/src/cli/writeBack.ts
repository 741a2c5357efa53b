import { encodeText, UnencodableError } from '../text/encoding';
import { splitLines } from '../text/lines';
import type { Message } from '../text/message';
import { message } from '../text/message';
import { CannotRun } from './cannotRun';
import type { FileHost } from './environment';
import { encodingName } from './encodingName';
import type { NamedFile } from './readPaths';

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
    const bytes = encode(file, text);
    if (bytes instanceof Uint8Array) encoded.push({ file, bytes });
    else problems.push(bytes);
  }
  if (problems.length > 0) throw new CannotRun(...problems);
  for (const { file, bytes } of encoded) {
    try {
      await files.writeFile(file.uri, bytes);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new CannotRun(
        message('“{0}” could not be written ({1}). Close it in other programs and try again.', file.path, reason),
      );
    }
  }
}

/** A text in the encoding of its file, or why it cannot be kept there. */
export function encode(
  { path, encoding, faithful }: Omit<NamedFile, 'uri' | 'text'>,
  text: string,
): Uint8Array | Message {
  if (!faithful) {
    const line = splitLines(text).findIndex((words) => words.includes('\ufffd')) + 1;
    return message(
      '“{0}” holds bytes on line {1} that are no character in {2}, so nothing was written. Save it as UTF-8 and try again.',
      path,
      line,
      encodingName(encoding),
    );
  }
  try {
    return encodeText(text, encoding);
  } catch (error) {
    if (!(error instanceof UnencodableError)) throw error;
    const line = splitLines(text.slice(0, error.offset)).length;
    return message(
      '“{0}” is {1}, which has no place for “{2}” on line {3}, so nothing was written. Save it as UTF-8 and try again.',
      path,
      encodingName(encoding),
      error.character,
      line,
    );
  }
}
