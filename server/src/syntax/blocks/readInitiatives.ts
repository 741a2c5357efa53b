import type { Entry } from './entries';
import { opensItem } from './entries';
import { isBracketedHeading, isInitiativeHeading, isItem, isUnderItem } from './initiativeHeading';
import { firstWords, leafOf } from './leaf';
import type { Box, Initiative, Node } from '../tree/tree';

/** A branch whose end is not yet known. */
interface Open<Titled> {
  readonly start: number;
  readonly title: Titled;
  readonly children: Node[];
}

/**
 * The body of section 4. A plain line with items under it is an initiative's heading; a plain line without is a
 * caption. Where no other words head the items, words in brackets do. A box keeps what follows it until a heading, or until an item that names its programme unmistakably.
 */
export function readInitiatives(entries: readonly Entry[], to: number): Node[] {
  const top: Node[] = [];
  let initiative: Open<Initiative['titles']> | undefined;
  /** Whether the headings are bracketed: 【…】. */
  let isBracketed = false;
  let box: Open<Box['title']> | undefined;

  const closeBox = (end: number): void => {
    if (!box) return;
    const { start, title, children } = box;
    (initiative?.children ?? top).push({ kind: 'box', firstLine: start, lastLine: end - 1, title, children });
    box = undefined;
  };
  const closeInitiative = (end: number): void => {
    closeBox(end);
    if (!initiative) return;
    const { start, title, children } = initiative;
    top.push({ kind: 'initiative', firstLine: start, lastLine: end - 1, titles: title, children });
    initiative = undefined;
  };

  for (let at = 0; at < entries.length; at++) {
    const entry = entries[at] as Entry;
    if (entry.kind === 'box' && isUnderItem(entries, at)) {
      (box?.children ?? initiative?.children ?? top).push(leafOf(entry));
    } else if ((initiative ? isBracketed : !top.some(isNamed)) && isBracketedHeading(entries, at)) {
      closeInitiative(entry.firstLine);
      initiative = { start: entry.firstLine, title: entry.texts, children: [] };
      isBracketed = true;
    } else if (entry.kind === 'box') {
      closeBox(entry.firstLine);
      box = { start: entry.firstLine, title: firstWords(entry), children: [] };
    } else if (isInitiativeHeading(entries, at, box !== undefined)) {
      closeInitiative(entry.firstLine);
      initiative = { start: entry.firstLine, title: entry.texts, children: [] };
      isBracketed = false;
    } else if (isItem(entry) && (!box || namesUnmistakably(entry))) {
      closeBox(entry.firstLine);
      const details = detailsOf(entries, at);
      (initiative?.children ?? top).push(leafOf(withDetails(entry, details), 'item'));
      at += details.length;
    } else {
      (box?.children ?? initiative?.children ?? top).push(leafOf(entry, kindBeside(entry)));
    }
  }
  closeInitiative(to);
  return top;
}

function isNamed(node: Node): boolean {
  return node.kind === 'item' && node.programmes.length > 0;
}

function namesUnmistakably({ programmes }: Entry): boolean {
  return programmes.some(({ bold, ownLine, marks }) => bold || ownLine || marks.some(({ kind }) => kind));
}

/** What an entry is that is no item: a case's bullet, a sentence, or else a caption. */
function kindBeside(entry: Entry): 'bullet' | 'caption' | undefined {
  if (opensItem(entry)) return 'bullet';
  const isSentence = entry.texts.at(-1)?.text.endsWith('。') ?? false;
  return entry.kind === 'paragraph' && !isSentence ? 'caption' : undefined;
}

/** The bullets below an item that stand deeper and only say more of it: item and details name one programme at most. */
function detailsOf(entries: readonly Entry[], at: number): Entry[] {
  const item = entries[at] as Entry;
  const details: Entry[] = [];
  let isNamed = item.programmes.length > 0;
  for (let entry = entries[at + 1]; entry && isDetail(entry); entry = entries[at + 1 + details.length]) {
    details.push(entry);
    isNamed ||= entry.programmes.length > 0;
  }
  return details;

  function isDetail({ kind, indent, programmes }: Entry): boolean {
    return kind === 'bullet' && indent > item.indent && !(isNamed && programmes.length > 0);
  }
}

function withDetails(item: Entry, details: readonly Entry[]): Entry {
  const last = details.at(-1);
  if (!last) return item;
  const all = [item, ...details];
  return {
    ...item,
    lastLine: last.lastLine,
    texts: all.flatMap(({ texts }) => texts),
    comments: all.flatMap(({ comments }) => comments),
    programmes: all.flatMap(({ programmes }) => programmes),
  };
}
