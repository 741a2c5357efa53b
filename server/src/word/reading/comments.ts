import type { XmlElement } from '../container/xml';
import { descendants, elements, textIn } from '../container/xml';
import { OWN_AUTHOR } from '../ownFiles/ownAuthor';
import type { WordComment } from './wordDocument';

const BREAKS = ['w:br', 'w:cr', 'w:tab'];

/** The comments of a document by their numbers. Each is found once, however often a file refers to it. */
export class Comments {
  /** How many an export of ours made: they are not taken in. */
  readonly own: number;
  private readonly comments = new Map<string, WordComment | 'settled'>();

  /**
   * @param part the comments
   * @param extended what newer Words say of them: which are settled
   */
  constructor(part: XmlElement | undefined, extended: XmlElement | undefined) {
    const settled = settledParagraphs(extended);
    const all = elements(part, 'w:comment');
    const others = all.filter(({ attributes }) => attributes.get('w:author') !== OWN_AUTHOR);
    this.own = all.length - others.length;
    for (const comment of others) {
      const paragraphs = descendants(comment, 'w:p');
      const isSettled = paragraphs.some(({ attributes }) => settled.has(attributes.get('w14:paraId') ?? ''));
      this.comments.set(comment.attributes.get('w:id') ?? '', isSettled ? 'settled' : readComment(comment, paragraphs));
    }
  }

  take(id: string): WordComment | 'settled' | undefined {
    const comment = this.comments.get(id);
    this.comments.delete(id);
    return comment;
  }

  /** Those that were not asked for, and are not settled. */
  left(): WordComment[] {
    return [...this.comments.values()].filter((comment) => comment !== 'settled');
  }
}

/** The paragraphs by which Word knows settled comments, and the answers to these. */
function settledParagraphs(extended: XmlElement | undefined): Set<string> {
  const settled = new Set<string>();
  for (const { attributes } of elements(extended, 'w15:commentEx')) {
    const isDone = ['1', 'true'].includes(attributes.get('w15:done') ?? '');
    // An answer stands below what it answers.
    if (isDone || settled.has(attributes.get('w15:paraIdParent') ?? ''))
      settled.add(attributes.get('w15:paraId') ?? '');
  }
  return settled;
}

function readComment({ attributes }: XmlElement, paragraphs: readonly XmlElement[]): WordComment {
  return {
    text: paragraphs.map(wordsIn).filter(Boolean).join(' '),
    author: attributes.get('w:author') ?? '',
    date: /^\d{4}-\d{2}-\d{2}/.exec(attributes.get('w:date') ?? '')?.[0] ?? '',
  };
}

function wordsIn(paragraph: XmlElement): string {
  const said = (element: XmlElement): string =>
    elements(element)
      .map((each) => {
        if (each.name === 'w:t') return textIn(each);
        if (BREAKS.includes(each.name)) return ' ';
        return each.name === 'w:del' || each.name === 'w:pPr' ? '' : said(each);
      })
      .join('');
  return said(paragraph).trim();
}
