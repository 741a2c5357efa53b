import type { FileEdits } from '../../text/edits/edits';
import type { Message } from '../../text/message';
import { message } from '../../text/message';
import { locationOf, nameLocation, rangeInFile } from '../../workspace/files/location';
import { wholeListing } from '../../workspace/resolver/programmes';
import { usualMark } from '../reading/programmes/markForms';
import type { Listing, UnmarkedRepeat } from '../reading/programmes/unmarkedRepeats';
import { unmarkedRepeats } from '../reading/programmes/unmarkedRepeats';
import type { FileContext, FileRule, Fix, Found } from '../rule';

/** A programme is listed several times, and none of the listings is marked: told on each. */
export const unmarkedRepeat: FileRule = {
  code: 'unmarked-repeat',
  summary: message('A programme is listed several times, and none of the listings is marked.'),
  level: 'warning',
  ofForm: true,
  reshapes: true,
  scope: 'file',
  check: (context) => {
    const repeats = unmarkedRepeats(context);
    const copied = repeats.find(({ copy }) => copy !== undefined);
    return [
      ...(copied?.copy ? [inAnotherFile(copied, copied.copy)] : []),
      ...repeats.filter(({ copy }) => copy === undefined).map((repeat) => found(context, repeat)),
    ];
  },
};

/** More places than these help nobody. */
const MOST_RELATED = 5;

/** Of a copy, all is listed twice: it is told once. */
function inAnotherFile({ listings, at }: UnmarkedRepeat, copy: Listing): Found {
  const { file, block, fact } = listings[at] as Listing;
  return {
    range: rangeInFile(file, block, fact.name),
    message: message('Another file has measure {0} with “{1}”, too: is it a copy?', copy.measure ?? '', fact.name.text),
    related: [
      {
        ...nameLocation(copy),
        message: message('Listed here too'),
      },
    ],
  };
}

function found(context: FileContext, repeat: UnmarkedRepeat): Found {
  const { listings, at } = repeat;
  const { file, block: own, fact: programme } = listings[at] as Listing;
  const { name } = programme;
  return {
    range: rangeInFile(file, own, name),
    message: message('“{0}” is listed {1} times, and none of them is marked.', name.text, listings.length),
    related: [...listings.slice(0, Math.min(at, MOST_RELATED)), ...listings.slice(at + 1, at + 1 + MOST_RELATED)]
      .slice(0, MOST_RELATED)
      .map(({ file, block: other, fact }) => ({
        ...locationOf(file, other, fact.name),
        message: message('Listed here too'),
      })),
    fixes: () => [markAgain(context, repeat)],
  };
}

/** The first listing stays the primary one; at a later one, that one is marked. */
function markAgain({ edition }: FileContext, { listings, at }: UnmarkedRepeat): Fix {
  const marked = at === 0 ? listings.slice(1) : listings.slice(at, at + 1);
  const edits = new Map<string, FileEdits['edits'][number][]>();
  for (const { file, block, fact } of marked.flatMap(wholeListing)) {
    const after = { line: fact.parentheses.line, start: fact.parentheses.end, end: fact.parentheses.end };
    const newText = usualMark(file, edition, 'relisted');
    edits.set(file.uri, [...(edits.get(file.uri) ?? []), { range: rangeInFile(file, block, after), newText }]);
  }
  const mark = marked[0] ? usualMark(marked[0].file, edition, 'relisted') : '';
  return {
    title: titleOf(at, listings.length, mark),
    edits: Array.from(edits, ([uri, inFile]) => ({ uri, edits: inFile })),
  };
}

/** What is marked may stand in another file, out of sight: the title tells which it is. */
function titleOf(at: number, count: number, mark: string): Message {
  if (at > 0) return message('Mark this one {0}', mark);
  return count > 2 ? message('Mark all but the first {0}', mark) : message('Mark the second one {0}', mark);
}
