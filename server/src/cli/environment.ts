import type { WordTools } from '../word/wordTools';
import type { Host } from '../workspace/disk/host';

/** Files as the command line needs them: named by people, and written back. */
export interface FileHost extends Host {
  kindOf(uri: string): Promise<'file' | 'folder' | undefined>;
  /** Puts the bytes in the file's place, whole or not at all; where there is no file, one is made. */
  writeFile(uri: string, bytes: Uint8Array): Promise<void>;
  /** Makes a folder that is not there yet, with its files, whole or not at all. */
  makeFolder(uri: string, files: readonly NewFile[]): Promise<void>;
}

/** A file of a new folder: its path from there. */
export interface NewFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What the command line asks of whoever runs it: nothing here knows a process, a terminal or a file. */
export interface Environment {
  readonly files: FileHost;
  /** Loads what reads and writes Word files, which no other command waits for. */
  readonly loadWord: () => Promise<WordTools>;
  /** Serves an editor over the standard streams, as long as it is there. */
  readonly serveEditor: () => Promise<void>;
  /** The file or folder that a person means by a path. */
  readonly uriOf: (path: string) => string;
  /** A file or folder as a person here would name it, with `/` between folders. */
  readonly pathOf: (uri: string) => string;
  readonly version: string;
  /** The language that the system asks for: `ja`, `ja_JP.UTF-8`, `en-US`. */
  readonly locale: string;
  /** The terminal's columns. */
  readonly width: number;
  readonly colours: boolean;
  /** Shows a line in the place of the one before, '' none: where somebody watches. */
  readonly progress: (line: string) => void;
  /** Results. */
  readonly out: (text: string) => void;
  /** Whatever is no result: what went wrong, and notices. */
  readonly err: (text: string) => void;
}
