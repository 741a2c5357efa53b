/**
 * What is read at most, whatever a file says of itself: far above any plan, and little enough that a file made to harm
 * costs a moment and some memory only.
 */
export const LIMITS = {
  /** Bytes of the file. */
  file: 64 * 1024 * 1024,
  /** Parts in the file. */
  parts: 10_000,
  /** Bytes of all parts that are read, unpacked. */
  unpacked: 40 * 1024 * 1024,
  /** Tags and attributes in all parts that are read, as far as they say something of a plan: 300 pages of Word have 200,000. */
  marks: 500_000,
  /** Attributes of one tag. */
  attributes: 1_000,
  /** Tags within tags. */
  depth: 200,
  /** Characters of one paragraph. */
  paragraph: 200_000,
  /** Lines of the text that all of it makes. */
  lines: 60_000,
  /** Characters of that text. */
  characters: 3_000_000,
} as const;
