import type { Stretch } from './changedSides';
import type { Comparison } from './comparison';
import type { Table } from './comparisonTables';
import { candidatesTable, countsTable, programmeTables, sideBySide } from './comparisonTables';
import { yearWords } from './comparisonWords';

/** The 新旧対照表 in Markdown; changed words are bold. */
export function comparisonMarkdown(comparison: Comparison): string {
  const { before, after } = comparison;
  const title = [after.title ?? before.title ?? '', '新旧対照表'].filter(Boolean).join(' ');
  const sections = sideBySide(comparison).map(({ heading, note, rows }) =>
    [
      `### ${escaped([heading, note && `（${note}）`].filter(Boolean).join(' '))}`,
      '',
      ...table(
        ['区分', `${yearWords(after)}（新）`, `${yearWords(before)}（旧）`, '備考'].map(escaped),
        rows.map((row) => [escaped(row.area), cell(row.after), cell(row.before), escaped(row.note)]),
      ),
    ].join('\n'),
  );
  return `${[
    `# ${escaped(title)}`,
    `## 件数`,
    plain(countsTable(comparison)),
    '## 主な事業の異動',
    ...[...programmeTables(comparison), ...[candidatesTable(comparison)].filter(({ rows }) => rows.length > 0)].flatMap(
      (one) => [`### ${escaped(one.title)}`, plain(one)],
    ),
    '## 新旧対照表',
    ...(sections.length > 0 ? sections : ['変更はありません。']),
  ].join('\n\n')}\n`;
}

function plain({ headings, rows }: Table): string {
  return table(
    headings.map(escaped),
    rows.map((cells) => cells.map(escaped)),
  ).join('\n');
}

function table(headings: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)];
}

/** Blanks may not stand just inside the signs of Markdown. */
function cell(stretches: readonly Stretch[]): string {
  if (stretches.length === 0) return '（なし）';
  return stretches
    .map(({ text, changed }) => {
      const words = escaped(text);
      return changed && words.trim() !== '' ? words.replace(/^(\s*)(.*?)(\s*)$/s, '$1**$2**$3') : words;
    })
    .join('');
}

function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>~|#]/g, '\\$&').replace(/\r\n|\n|\r/g, ' ');
}
