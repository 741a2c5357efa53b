/** A table in Markdown of words as they are: no sign in them becomes one of Markdown's. */
export function markdownTable(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  return tableOf(
    headings.map(escapedForMarkdown),
    rows.map((cells) => cells.map(escapedForMarkdown)),
  );
}

/** A table of cells that are Markdown already. */
export function tableOf(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Words in one line in which no sign is Markdown's. */
export function escapedForMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>~|#]/g, '\\$&').replace(/\r\n|\n|\r/g, ' ');
}
