import type { TextEncoding } from '../../text/encoding/encoding';
import { decodeText } from '../../text/encoding/encoding';
import { canonicalUri } from '../../workspace/uris';
import type { Host } from '../../workspace/disk/host';
import type { OpenDocuments } from './openDocuments';

/**
 * In which encodings the open documents are kept on the disk: an editor tells their texts only, and writes a `?` for what
 * has no place there. A file that is not open holds nothing of that kind.
 */
export class DiskEncodings {
  private readonly known = new Map<string, TextEncoding | undefined>();

  /** @param tell called when there may be other findings for it */
  constructor(
    private readonly host: Host,
    documents: OpenDocuments,
    private readonly tell: () => void,
  ) {
    documents.onDidChange((uri) => {
      const isOpen = documents.version(uri) !== undefined;
      if (!isOpen) this.known.delete(canonicalUri(uri));
      else if (!this.known.has(canonicalUri(uri))) void this.read(canonicalUri(uri));
    });
  }

  of(uri: string): TextEncoding | undefined {
    return this.known.get(uri);
  }

  /** Files may have been written anew. */
  async readAgain(): Promise<void> {
    await Promise.all(Array.from(this.known.keys(), (uri) => this.read(uri)));
  }

  private async read(uri: string): Promise<void> {
    if (!this.known.has(uri)) this.known.set(uri, undefined);
    const bytes = await this.host.readFile(uri);
    const encoding = bytes && decodeText(bytes).encoding;
    const before = this.known.get(uri);
    if (!this.known.has(uri) || before === encoding) return;
    this.known.set(uri, encoding);
    if (isNarrow(before) || isNarrow(encoding)) this.tell();
  }
}

/** Whether there are characters that it has no place for. */
function isNarrow(encoding: TextEncoding | undefined): boolean {
  return encoding === 'shift_jis' || encoding === 'euc-jp';
}
