import type { ProgrammeFact } from '../../plan/facts';
import { message } from '../../text/message';
import type { FileEdits } from '../../text/edits';
import { rangeInFile } from '../../workspace/planFile';
import type { Located } from '../../workspace/resolve';
import { primaryReader } from '../../workspace/resolve';
import type { FileContext, FileRule, Fix, Found } from '../rule';
import { usualMark } from './markForms';
import { holdsLine, repeatedStretches } from './repeatedStretches';

type Listing = Located<ProgrammeFact>;

/** A programme is listed several times, and none of the listings is marked: told on each. */
export const unmarkedRepeat: FileRule = {
  code: 'unmarked-repeat',
  level: 'warning',
  ofForm: true,
  scope: 'file',
  check: (context) => {
    const primaries = primaryReader(context.edition);
    return context.file.facts.flatMap(({ programmes }, block) =>
      programmes
        .filter(({ kind }) => kind === 'primary')
        .flatMap((programme) => {
          const all = primaries(programme);
          const listings = all.length < 2 ? [] : all.filter((listing) => !isInRepeat(context, listing));
          const at = listings.findIndex(({ fact }) => fact === programme);
          return at === -1 || listings.length < 2 ? [] : [found(context, block, listings, at)];
        }),
    );
  },
};

/** More places than these help nobody. */
const MOST_RELATED = 10;

function isInRepeat({ edition }: FileContext, { file, block, fact }: Listing): boolean {
  return holdsLine(repeatedStretches(file, edition)[block], fact.name.line);
}

function found(context: FileContext, block: number, listings: readonly Listing[], at: number): Found {
  const { name } = (listings[at] as Listing).fact;
  return {
    range: rangeInFile(context.file, block, name),
    message: message('“{0}” is listed {1} times, and none of them is marked.', name.text, listings.length),
    related: listings
      .filter((_, other) => other !== at)
      .slice(0, MOST_RELATED)
      .map(({ file, block: other, fact }) => ({
        uri: file.uri,
        range: rangeInFile(file, other, fact.name),
        message: message('Listed here too'),
      })),
    // The first listing stays the primary one; at a later one, that one is marked.
    fixes: () => [markAgain(context, at === 0 ? listings.slice(1) : listings.slice(at, at + 1))],
  };
}

function markAgain({ edition }: FileContext, listings: readonly Listing[]): Fix {
  const edits = new Map<string, FileEdits['edits'][number][]>();
  for (const { file, block, fact } of listings) {
    const after = { line: fact.group.line, start: fact.group.end, end: fact.group.end };
    const newText = usualMark(file, edition, 'relisted');
    edits.set(file.uri, [...(edits.get(file.uri) ?? []), { range: rangeInFile(file, block, after), newText }]);
  }
  const mark = listings[0] ? usualMark(listings[0].file, edition, 'relisted') : '';
  return {
    title: listings.length > 1 ? message('Mark all but the first {0}', mark) : message('Mark it {0}', mark),
    edits: Array.from(edits, ([uri, inFile]) => ({ uri, edits: inFile })),
  };
}
