import { escapedForMarkdown, markdownTable, tableOf } from '../markdownTable';
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
      `### ${escapedForMarkdown([heading, note && `（${note}）`].filter(Boolean).join(' '))}`,
      '',
      tableOf(
        ['区分', `${yearWords(after)}（新）`, `${yearWords(before)}（旧）`, '備考'].map(escapedForMarkdown),
        rows.map((row) => [
          escapedForMarkdown(row.area),
          cell(row.after),
          cell(row.before),
          escapedForMarkdown(row.note),
        ]),
      ),
    ].join('\n'),
  );
  return `${[
    `# ${escapedForMarkdown(title)}`,
    `## 件数`,
    tableText(countsTable(comparison)),
    '## 主な事業の異動',
    ...[...programmeTables(comparison), ...[candidatesTable(comparison)].filter(({ rows }) => rows.length > 0)].flatMap(
      (one) => [`### ${escapedForMarkdown(one.title)}`, tableText(one)],
    ),
    '## 新旧対照表',
    ...(sections.length > 0 ? sections : ['変更はありません。']),
  ].join('\n\n')}\n`;
}

function tableText({ headings, rows }: Table): string {
  return markdownTable(headings, rows);
}

/** Blanks may not stand just inside the signs of Markdown. */
function cell(stretches: readonly Stretch[]): string {
  if (stretches.length === 0) return '（なし）';
  return stretches
    .map(({ text, changed }) => {
      const words = escapedForMarkdown(text);
      return changed && words.trim() !== '' ? words.replace(/^(\s*)(.*?)(\s*)$/s, '$1**$2**$3') : words;
    })
    .join('');
}
