import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const PART = 'word/footnotes.xml';
const NUMBER = /<w:r>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:footnoteRef\/><\/w:r>/g;

/**
 * A written file whose footnotes begin with the author's marks alone: the library puts a number of its own before each
 * of them, and knows no other way.
 */
export function withOwnMarks(docx: Uint8Array): Uint8Array {
  const parts = unzipSync(docx);
  const notes = parts[PART];
  if (!notes) return docx;
  return zipSync({ ...parts, [PART]: strToU8(strFromU8(notes).replace(NUMBER, '')) }, { level: 6 });
}
