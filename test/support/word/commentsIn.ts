import { strFromU8, unzipSync } from 'fflate';
import { readXml } from '../../../server/src/word/container/readXml';
import type { XmlElement } from '../../../server/src/word/container/xml';
import { descendants, elements, textIn } from '../../../server/src/word/container/xml';

/** A comment of a Word file, as a reader sees it. */
export interface CommentSeen {
  readonly author: string;
  /** Line by line. */
  readonly said: readonly string[];
  /** The words that it is at. */
  readonly words: string;
}

/** The comments of a Word file that begin, end and are referred to in its text, in the order of their numbers. */
export function commentsIn(docx: Uint8Array): CommentSeen[] {
  const parts = unzipSync(docx);
  const comments = parts['word/comments.xml'];
  if (!comments) return [];
  const words = wordsByComment(readXml(strFromU8(parts['word/document.xml'] ?? new Uint8Array()), 'document'));
  return elements(readXml(strFromU8(comments), 'comments'), 'w:comment').flatMap((comment) => {
    const at = words.get(comment.attributes.get('w:id') ?? '');
    if (at === undefined) return [];
    const said = descendants(comment, 'w:p').map((paragraph) => descendants(paragraph, 'w:t').map(textIn).join(''));
    return [{ author: comment.attributes.get('w:author') ?? '', said, words: at }];
  });
}

/** The words between a comment's beginning and end; of those only to which a reference leads. */
function wordsByComment(document: XmlElement): Map<string, string> {
  const open = new Map<string, string>();
  const ended = new Map<string, string>();
  const referred = new Map<string, string>();
  const read = (element: XmlElement): void => {
    const id = element.attributes.get('w:id') ?? '';
    if (element.name === 'w:commentRangeStart') open.set(id, '');
    if (element.name === 'w:commentRangeEnd') ended.set(id, open.get(id) ?? '');
    if (element.name === 'w:commentReference' && ended.has(id)) referred.set(id, ended.get(id) ?? '');
    if (element.name === 'w:t') {
      for (const [each, words] of open) if (!ended.has(each)) open.set(each, words + textIn(element));
    }
    for (const each of elements(element)) read(each);
  };
  read(document);
  return referred;
}
