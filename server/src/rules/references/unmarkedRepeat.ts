import type { ProgrammeFact } from '../../plan/facts';
import { message } from '../../text/message';
import type { FileEdits } from '../../text/edits';
import { rangeInFile } from '../../workspace/planFile';
import type { Located } from '../../workspace/resolve';
import { primaryReader } from '../../workspace/resolve';
import { inBlocks } from '../blockView';
import type { FileContext, FileRule, Fix, Found } from '../rule';
import { usualMark } from './markForms';
import { holdsLine, repeatedStretches } from './repeatedStretches';
import { suspectsIn } from './suspects';

type Listing = Located<ProgrammeFact>;

/** A programme is listed several times, and none of the listings is marked: told on each. */
export const unmarkedRepeat: FileRule = {
  code: 'unmarked-repeat',
  level: 'warning',
  ofForm: true,
  reshapes: true,
  scope: 'file',
  check: (context) => {
    const primaries = primaryReader(context.edition);
    const known = new Map<readonly Listing[], ReadonlyMap<ProgrammeFact, Repeat>>();
    const repeatsOf = (listings: readonly Listing[]) => {
      let repeats = known.get(listings);
      if (!repeats) known.set(listings, (repeats = repeatsAmong(listings, context)));
      return repeats;
    };
    return inBlocks(suspectsIn(context), ({ repeated }) => repeated).flatMap(({ block, fact: programme }) => {
      const repeat = repeatsOf(primaries(programme)).get(programme);
      return repeat ? [found(context, block, repeat)] : [];
    });
  },
};

/** More places than these help nobody. */
const MOST_RELATED = 5;

/** A listing among those of its programme that count. */
interface Repeat {
  readonly listings: readonly Listing[];
  readonly at: number;
}

function repeatsAmong(all: readonly Listing[], context: FileContext): ReadonlyMap<ProgrammeFact, Repeat> {
  const listings = all.filter((listing) => !isInRepeat(context, listing));
  return new Map(listings.length < 2 ? [] : listings.map(({ fact }, at) => [fact, { listings, at }]));
}

function isInRepeat({ edition }: FileContext, { file, block, fact }: Listing): boolean {
  return holdsLine(repeatedStretches(file, edition)(block), fact.name.line);
}

function found(context: FileContext, block: number, { listings, at }: Repeat): Found {
  const { name } = (listings[at] as Listing).fact;
  return {
    range: rangeInFile(context.file, block, name),
    message: message('“{0}” is listed {1} times, and none of them is marked.', name.text, listings.length),
    related: [...listings.slice(0, Math.min(at, MOST_RELATED)), ...listings.slice(at + 1, at + 1 + MOST_RELATED)]
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
