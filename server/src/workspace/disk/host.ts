import type { Form } from '../../form/form';
import type { PlanSummary } from '../files/planSummary';

/** What the workspace asks of whoever runs it: files are read by the host, never by the core. */
export interface Host {
  /** Every file under the folder whose path from it matches one of the globs. Unreadable folders are passed over. */
  findFiles(folder: string, globs: readonly string[]): Promise<string[]>;
  /** The bytes of a file, or undefined where it is not (or no longer) there. */
  readFile(uri: string): Promise<Uint8Array | undefined>;
  /**
   * Reads very many files by a form while whatever else is asked goes on, those that are there, in any order. What is read
   * so is equal to what this program reads by itself.
   * @param cache where the host may keep what it has read for the next time; undefined where these are not all files
   */
  readMany?(uris: readonly string[], form: Form, cache: ReadingCache | undefined): AsyncIterable<readonly PlanOnDisk[]>;
}

/** Where a host may keep what it has read. */
export interface ReadingCache {
  /** The folder that the editor gives for it, as a URI; the host knows another one. */
  readonly folder: string | undefined;
}

/** A file with its summary. */
export interface PlanOnDisk {
  readonly uri: string;
  readonly summary: PlanSummary;
  /** The bytes that it sums up, at once; undefined where the file is gone by now, or has been written since. */
  readonly readAgain: () => Uint8Array | undefined;
}
