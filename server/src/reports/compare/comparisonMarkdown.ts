import { escapedForMarkdown, markdownTable, tableOf } from '../markdownTable';
import type { Comparison } from './comparison';
import type { Chapter } from './comparisonTables';
import { chaptersOf } from './comparisonTables';
import { yearWords } from './comparisonWords';
import type { Cell } from './sideBySide';
import { sideBySide } from './sideBySide';

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
          cellText(row.after),
          cellText(row.before),
          escapedForMarkdown(row.note),
        ]),
      ),
    ].join('\n'),
  );
  return `${[
    `# ${escapedForMarkdown(title)}`,
    ...chaptersOf(comparison).map(chapterText),
    '## 新旧対照表',
    ...(sections.length > 0 ? sections : ['変更はありません。']),
  ].join('\n\n')}\n`;
}

function chapterText({ heading, hint, tables }: Chapter): string {
  return [
    `## ${escapedForMarkdown(heading)}`,
    ...(hint === undefined ? [] : [escapedForMarkdown(hint)]),
    ...(tables.length > 0 ? [] : ['ありません。']),
    ...tables.flatMap(({ title, headings, rows }) => [
      ...(title === undefined ? [] : [`### ${escapedForMarkdown(title)}`]),
      markdownTable(headings, rows),
    ]),
  ].join('\n\n');
}

/** Tags, since ** is read as a sign only between words, not beside 、 or 「. */
function cellText(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  return cell
    .map(({ text, changed }) => (changed ? `<b>${escapedForMarkdown(text)}</b>` : escapedForMarkdown(text)))
    .join('');
}
