const PAGE_BREAK = '\f';
const DASHED_NUMBER = /^[-－–—―‐][ \u3000]*[0-9０-９]{1,4}[ \u3000]*[-－–—―‐]$/;
const BARE_NUMBER = /^[0-9０-９]{1,4}$/;

/** The lines that hold the number of a page and nothing else: one between dashes, or beside the break of a page. */
export function pageNumbersIn(lines: readonly string[]): Set<number> {
  return new Set(lines.flatMap((_, at) => (isPageNumber(lines, at) ? [at] : [])));
}

/** Whether nothing stands on a line, the break of a page neither. */
export function isBlank(line: string | undefined): boolean {
  return line?.trim() === '' && !line.includes(PAGE_BREAK);
}

function isPageNumber(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  const words = line.trim();
  if (DASHED_NUMBER.test(words)) return true;
  return BARE_NUMBER.test(words) && (line.startsWith(PAGE_BREAK) || spokenBelow(lines, at).startsWith(PAGE_BREAK));
}

/** The next line that says something, the break of a page among them. */
function spokenBelow(lines: readonly string[], at: number): string {
  return lines.slice(at + 1, at + 4).find((line) => line.includes(PAGE_BREAK) || line.trim() !== '') ?? '';
}
