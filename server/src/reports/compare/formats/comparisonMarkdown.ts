import { escapedForMarkdown, markdownTable, tableOf } from '../../formats/markdownTable';
import type { Comparison } from '../comparison';
import { comparisonPaper, NONE_WORDS, SIDES_HEADING, sideColumns, UNCHANGED_WORDS } from '../paper/comparisonPaper';
import type { Chapter } from '../paper/comparisonTables';
import type { Cell } from '../paper/sideBySide';

/** The 新旧対照表 in Markdown; changed words are bold. */
export function comparisonMarkdown(comparison: Comparison): string {
  const paper = comparisonPaper(comparison);
  const sections = paper.sides.map(({ heading, note, rows }) =>
    [
      `### ${escapedForMarkdown([heading, note && `（${note}）`].filter(Boolean).join(' '))}`,
      '',
      tableOf(
        sideColumns(paper).map(escapedForMarkdown),
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
    `# ${escapedForMarkdown(paper.title)}`,
    ...paper.chapters.map(chapterText),
    `## ${SIDES_HEADING}`,
    ...(sections.length > 0 ? sections : [UNCHANGED_WORDS]),
  ].join('\n\n')}\n`;
}

function chapterText({ heading, hint, tables }: Chapter): string {
  return [
    `## ${escapedForMarkdown(heading)}`,
    ...(hint === undefined ? [] : [escapedForMarkdown(hint)]),
    ...(tables.length > 0 ? [] : [NONE_WORDS]),
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
