import type { Finding } from '../../rules/rule';

export interface CheckedFile {
  /** As the person named it. */
  readonly path: string;
  /** The lines as checked. */
  readonly lines: readonly string[];
  readonly findings: readonly Finding[];
}

/** What `shisaku check` has found, before it takes a form. */
export interface CheckReport {
  readonly files: readonly CheckedFile[];
  /** How many findings were mended, and are found no more. */
  readonly mended: number;
  readonly isFixable: (finding: Finding) => boolean;
  readonly pathOf: (uri: string) => string;
}
