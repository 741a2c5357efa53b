import type { FileChild, ISectionOptions } from 'docx';
import { AlignmentType, Document, Footer, Header, Packer, PageNumber, Paragraph, TableOfContents, TextRun } from 'docx';
import type { Book, Chapter } from '../book/book';
import type { Beside } from './blocks';
import { docxBlocks, headingParagraph } from './blocks';
import { Comments } from './comments';
import { LISTS } from './lists';
import { pageNumbers } from './pageNumbers';
import { programmeList } from './programmeList';
import { withOwnMarks } from './ownMarks';
import { Footnotes } from './runs';
import { STYLE, stylesOf } from './styles';
import { TrackedChanges } from './trackedChanges';
import type { TypefaceName } from '../choices/typefaces';
import { TYPEFACES } from '../choices/typefaces';

/** A4 with the margins of official documents, in twentieths of a point. */
const PAGE = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1418, bottom: 1418, left: 1418, right: 1418, header: 680, footer: 680 },
};

/** What stands for a plan without a word: Word opens no document without a page. */
const EMPTY: Chapter = { number: undefined, title: undefined, spreads: [] };

/**
 * A book as a Word file: headings for the navigation pane, contents, a header with year and strategy, footnotes.
 * @param date when its changes were found, if it tells any
 */
export async function writeDocx(book: Book, typeface: TypefaceName, date = ''): Promise<Uint8Array> {
  const beside = { footnotes: new Footnotes(), comments: new Comments(), changes: new TrackedChanges(date) };
  const written = book.chapters.length > 0 ? book.chapters : [EMPTY];
  const chapters = written.map((chapter) => ({ chapter, children: chapterChildren(chapter, beside) }));
  const sections = chapters.map(({ chapter, children }, at): ISectionOptions => {
    const isLast = at === chapters.length - 1;
    return sectionOf(book, chapter, [
      ...(at === 0 ? frontMatter(book) : []),
      ...children,
      ...(isLast ? programmeList(book.programmes) : []),
    ]);
  });
  const document = new Document({
    ...(book.title !== undefined && { title: book.title }),
    creator: '',
    styles: stylesOf(TYPEFACES[typeface]),
    numbering: LISTS,
    compatibility: { doNotExpandShiftReturn: true },
    footnotes: beside.footnotes.children,
    ...(beside.comments.children.length > 0 && { comments: { children: beside.comments.children } }),
    pageNumbers,
    sections,
  });
  return withOwnMarks(new Uint8Array(await Packer.toArrayBuffer(document)));
}

function chapterChildren({ spreads }: Chapter, beside: Beside): FileChild[] {
  return spreads.flatMap((spread) =>
    spread.kind === 'opening'
      ? docxBlocks(spread.blocks, beside)
      : [headingParagraph(spread.heading, beside, true), ...docxBlocks([...spread.left, ...spread.right], beside)],
  );
}

function frontMatter({ title, year }: Book): FileChild[] {
  const name = [title, year].filter(Boolean).join('　');
  return [
    ...(name === '' ? [] : [new Paragraph({ style: STYLE.planName, text: name })]),
    new Paragraph({ style: 'TOCHeading', text: '目次' }),
    new TableOfContents('目次', { hyperlink: true, headingStyleRange: '1-2' }),
  ];
}

function sectionOf({ year }: Book, { title }: Chapter, children: FileChild[]): ISectionOptions {
  const header = new Paragraph({
    style: STYLE.header,
    text: [year, title].filter(Boolean).join('　'),
  });
  const footer = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  });
  return {
    properties: { page: PAGE },
    headers: { default: new Header({ children: [header] }) },
    footers: { default: new Footer({ children: [footer] }) },
    children,
  };
}
