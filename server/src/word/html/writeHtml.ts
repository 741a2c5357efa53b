import { escapeHtml } from '../../text/escapeHtml';
import type { Book, Chapter, Heading, ListedProgramme, Spread } from '../book/book';
import { PROGRAMME_COLUMNS, programmeRows } from '../book/programmeRows';
import type { TypefaceName } from '../typefaces';
import { TYPEFACES } from '../typefaces';
import { Page } from './page';
import { styleSheet } from './style';

/** Nothing is fetched and nothing runs: the page is text and how it looks. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** A book as one page that holds all it needs, prints as the plan's spreads, and runs no script. */
export function writeHtml(book: Book, typeface: TypefaceName): string {
  const name = [book.title, book.year].filter(Boolean).join('　');
  const chapters = book.chapters.map((chapter, at) => chapterHtml(chapter, `c${at + 1}`));
  return `<!DOCTYPE html>
<html lang="ja">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(name === '' ? (book.chapters.find(({ title }) => title)?.title ?? '施策計画') : name)}</title>
<style>
${styleSheet(TYPEFACES[typeface])}
</style>
</head>
<body>
<header class="sheet">
${name === '' ? '' : `<h1>${escapeHtml(name)}</h1>\n`}${contents(book)}
</header>
${chapters.join('\n')}
${listHtml(book.programmes)}
</body>
</html>
`;
}

function chapterHtml({ leaves }: Chapter, id: string): string {
  const pages = leaves.map((leaf, at) => {
    const page = `${id}-${at + 1}`;
    if (leaf.kind === 'spread') return spreadHtml(leaf, page);
    return `<section class="sheet" id="${page}">\n${new Page(page).html(leaf.blocks)}\n</section>`;
  });
  return `<main class="chapter" id="${id}">\n${pages.join('\n')}\n</main>`;
}

function spreadHtml({ heading, left, right }: Spread, id: string): string {
  const sheet = (side: string, html: string): string => `<section class="sheet ${side}">\n${html}\n</section>`;
  return `<article class="spread" id="${id}">
${sheet('left', new Page(`${id}-l`).html([heading, ...left]))}
${right.length > 0 ? sheet('right', new Page(`${id}-r`).html(right)) : ''}
</article>`;
}

function contents({ chapters }: Book): string {
  const entries = chapters.map(({ title, leaves }, at) => {
    const id = `c${at + 1}`;
    const measures = leaves.flatMap((leaf, page) =>
      leaf.kind === 'spread' ? [`<li><a href="#${id}-${page + 1}">${wordsOf(leaf.heading)}</a></li>`] : [],
    );
    const below = measures.length > 0 ? `\n<ol>\n${measures.join('\n')}\n</ol>` : '';
    return title === undefined && below === ''
      ? ''
      : `<li><a href="#${id}">${escapeHtml(title ?? '')}</a>${below}</li>`;
  });
  return `<nav aria-label="目次">\n<ol>\n${entries.join('\n')}\n</ol>\n</nav>`;
}

function wordsOf({ lines }: Heading): string {
  return escapeHtml(lines.join(''));
}

function listHtml(programmes: readonly ListedProgramme[]): string {
  if (programmes.length === 0) return '';
  const row = (cells: readonly string[], tag: string): string =>
    `<tr>${cells.map((cell) => `<${tag}>${escapeHtml(cell)}</${tag}>`).join('')}</tr>`;
  const rows = programmeRows(programmes).map((cells) => row(cells, 'td'));
  return `<section class="sheet list">
<h2>主な事業の一覧</h2>
<table>
<thead>${row(PROGRAMME_COLUMNS, 'th')}</thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</section>`;
}
