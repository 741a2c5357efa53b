import type { ICommentOptions } from 'docx';
import { Paragraph, TextRun } from 'docx';
import type { PlacedRemark } from '../book/book';
import { OWN_AUTHOR } from '../ownFiles/ownAuthor';
import { RemarkedWords } from './remarkedWords';

/** The comments of a document, gathered while its text is written. */
export class Comments {
  readonly children: ICommentOptions[] = [];

  /** The words of a block, which are written with the comments at them. */
  at(remarks: readonly PlacedRemark[] = []): RemarkedWords {
    return new RemarkedWords(remarks.map(({ start, end, said }) => ({ start, end, id: this.add(said) })));
  }

  private add(said: readonly string[]): number {
    const id = this.children.length;
    const children = said.map((text) => new Paragraph({ children: [new TextRun({ text })] }));
    this.children.push({ id, author: OWN_AUTHOR, initials: OWN_AUTHOR.slice(0, 1), children });
    return id;
  }
}
