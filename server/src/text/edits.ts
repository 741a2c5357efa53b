import type { Range } from './position';

/** A replacement in a text; lines from 0, UTF-16. */
export interface TextEdit {
  readonly range: Range;
  readonly newText: string;
}

/** The replacements in one file; none lies over another. */
export interface FileEdits {
  readonly uri: string;
  readonly edits: readonly TextEdit[];
}
