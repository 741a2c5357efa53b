import { escapeHtml } from '../../text/escapeHtml';
import type { Book, Chapter, Heading, ListedProgramme } from '../book/book';
import { programmeTable } from '../book/programmeTable';
import type { TypefaceName } from '../choices/typefaces';
import { framed } from './frame';
import { spreadHtml } from './spread';

/** A book as one page that holds all it needs, prints as the plan's spreads, and runs no script. */
export function writeHtml(book: Book, typeface: TypefaceName): string {
  const name = [book.title, book.year].filter(Boolean).join('　');
  const chapters = book.chapters.map((chapter, at) => chapterHtml(chapter, `c${at + 1}`));
  const title = name === '' ? (book.chapters.find((chapter) => chapter.title)?.title ?? '施策計画') : name;
  const body = `<header class="sheet">
${name === '' ? '' : `<h1>${escapeHtml(name)}</h1>\n`}${contents(book)}
</header>
${chapters.join('\n')}
${listHtml(book.programmes)}`;
  return framed(typeface, { title, body });
}

function chapterHtml({ spreads }: Chapter, id: string): string {
  const pages = spreads.map((spread, at) => spreadHtml(spread, `${id}-${at + 1}`));
  return `<main class="chapter" id="${id}">\n${pages.join('\n')}\n</main>`;
}

function contents({ chapters }: Book): string {
  const entries = chapters.map(({ title, spreads }, at) => {
    const id = `c${at + 1}`;
    const measures = spreads.flatMap((spread, page) =>
      spread.kind === 'measure' ? [`<li><a href="#${id}-${page + 1}">${wordsOf(spread.heading)}</a></li>`] : [],
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
  const { titles, rows } = programmeTable(programmes);
  return `<section class="sheet list">
<h2>主な事業の一覧</h2>
<table>
<thead>${row(titles, 'th')}</thead>
<tbody>
${rows.map((cells) => row(cells, 'td')).join('\n')}
</tbody>
</table>
</section>`;
}
