import type { IParagraphOptions, ITableRowOptions } from 'docx';
import type { Change } from '../book/book';
import { OWN_AUTHOR } from '../ownFiles/ownAuthor';
import type { Revision } from './trackedWords';
import { TrackedWords } from './trackedWords';

/** The tracked changes of a document, numbered while its text is written. */
export class TrackedChanges {
  private count = 0;

  /** @param date when they were found, as Word keeps it: 2011-04-01T09:00:00Z */
  constructor(private readonly date: string) {}

  words(change: Change): TrackedWords {
    return new TrackedWords(change, () => this.next());
  }

  /** A paragraph that has come or gone as a whole, its end too. */
  paragraph(change: Change | undefined): Pick<IParagraphOptions, 'run'> {
    const tracked = this.whole(change);
    return tracked ? { run: tracked } : {};
  }

  row(change: Change | undefined): Pick<ITableRowOptions, 'insertion' | 'deletion'> {
    return this.whole(change) ?? {};
  }

  private whole(change: Change | undefined) {
    if (change === 'added') return { insertion: this.next() };
    return change === 'removed' ? { deletion: this.next() } : undefined;
  }

  private next(): Revision {
    return { id: ++this.count, author: OWN_AUTHOR, date: this.date };
  }
}
