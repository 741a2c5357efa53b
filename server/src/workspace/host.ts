/** What the workspace asks of whoever runs it: files are read by the host, never by the core. */
export interface Host {
  /** Every file under the folder whose path from it matches one of the globs. Unreadable folders are passed over. */
  findFiles(folder: string, globs: readonly string[]): Promise<string[]>;
  /** The bytes of a file, or undefined where it is not (or no longer) there. */
  readFile(uri: string): Promise<Uint8Array | undefined>;
}
