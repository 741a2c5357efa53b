import type { Entry } from './entry';
import { isItem } from './entry';
import { isLabelled, isNumbered, mayBeTitle } from './headingWords';
import { isRoomOfPicture } from './pictureRoom';

/** How many entries below a heading are looked at for an item that names its programme. */
const LOOKAHEAD = 12;
const SAYING_NOTHING: readonly Entry['kind'][] = ['comment', 'note', 'pageTurn', 'listHead'];
const MAY_HEAD: readonly Entry['kind'][] = ['bullet', 'circle', 'paragraph'];
/** By how much more what says something of an item is indented than the item. */
const DEEPER = 2;

/** An entry with those around it. */
interface Placed {
  readonly entry: Entry;
  readonly above: Entry | undefined;
  readonly below: Entry | undefined;
  /** The next entries below that say something. */
  readonly spokenBelow: readonly Entry[];
}

/**
 * Whether an entry is the heading of an initiative: words that are no sentence, with items under them. Where such words
 * may be something else (a box has captions and bullets of its own, a sign may begin an item), an item under them must
 * name its programme.
 */
export function isInitiativeHeading(entries: readonly Entry[], at: number, inBox: boolean): boolean {
  const entry = entries[at];
  if (entry?.kind === 'heading') return true;
  if (!entry || !mayHead(entry)) return false;
  const placed = { entry, above: entries[at - 1], below: entries[at + 1], spokenBelow: spokenBelow(entries, at) };
  const below = withoutLead(placed, inBox);
  const [first] = below;
  if (!first || !isItem(first) || saysMoreOfItem(placed, first)) return false;
  if (isBetweenPictures(placed) && first.programmes.length === 0) return false;
  if (entry.kind !== 'paragraph') return isUnder(first, entry) && nameProgramme(below, (item) => isUnder(item, entry));
  const isRightAboveItems = below === placed.spokenBelow;
  return (isRightAboveItems && !inBox) || nameProgramme(below);
}

/**
 * Whether words in brackets head an initiative, and no box, where no other words do: items right under them name
 * programmes.
 */
export function isBracketedHeading(entries: readonly Entry[], at: number): boolean {
  return entries[at]?.kind === 'box' && nameProgramme(spokenBelow(entries, at));
}

/** Whether words in brackets stand under the item right above them: they say more of it. */
export function isUnderItem(entries: readonly Entry[], at: number): boolean {
  const [above, entry] = [entries[at - 1], entries[at]];
  return !!above && !!entry && isItem(above) && blanksBetween(above, entry) === 0 && entry.indent > above.indent;
}

function spokenBelow(entries: readonly Entry[], at: number): Entry[] {
  return entries.slice(at + 1, at + 1 + LOOKAHEAD).filter(({ kind }) => !SAYING_NOTHING.includes(kind));
}

function mayHead(entry: Entry): boolean {
  return MAY_HEAD.includes(entry.kind) && entry.programmes.length === 0 && mayBeTitle(entry);
}

/**
 * What stands below words that may be a heading, without the sentences between the heading and its items: any number below
 * a number, and one below words that stand alone.
 */
function withoutLead(placed: Placed, inBox: boolean): readonly Entry[] {
  const { entry, spokenBelow: below } = placed;
  const [first, second] = below;
  if (entry.kind !== 'paragraph' || !first || !isSentence(first)) return below;
  if (isNumbered(entry)) return below.filter((other) => !isSentence(other));
  const isLead = !inBox && standsAlone(placed) && second !== undefined && !isSentence(second);
  return isLead ? below.slice(1) : below;
}

/** Whether an entry of one line has blank lines above it, and these are no picture's room: then it may be a caption. */
function standsAlone({ entry, above }: Placed): boolean {
  if (entry.lastLine > entry.firstLine) return false;
  const blanks = above ? blanksBetween(above, entry) : 1;
  return blanks > 0 && !isRoomOfPicture(blanks);
}

/** Whether a picture's room stands above and below an entry: with no programme right under it, it is a caption. */
function isBetweenPictures({ entry, above, below }: Placed): boolean {
  if (!above || !below) return false;
  return isRoomOfPicture(blanksBetween(above, entry)) && isRoomOfPicture(blanksBetween(entry, below));
}

/** Whether a line says more of the item right above it, or with a label of any, being indented more than the item below. */
function saysMoreOfItem({ entry, above }: Placed, below: Entry): boolean {
  const [first] = entry.texts;
  if (entry.kind !== 'paragraph' || !first) return false;
  // The signs of bold before words make them no deeper.
  const indent = first.start - (entry.sign?.length ?? 0);
  const item = above && isItem(above) && blanksBetween(above, entry) === 0 ? above : undefined;
  if (isLabelled(entry) && item && indent > item.indent) return true;
  if (indent < below.indent + DEEPER) return false;
  return isLabelled(entry) || (item !== undefined && indent >= item.indent + DEEPER);
}

/** How many lines stand between two entries. */
function blanksBetween(upper: Entry, lower: Entry): number {
  return lower.firstLine - upper.lastLine - 1;
}

/** Whether an entry is a sentence that names no programme and has no sign: ア　市を開く。 */
function isSentence({ kind, texts, programmes }: Entry): boolean {
  return kind === 'paragraph' && programmes.length === 0 && (texts.at(-1)?.text.endsWith('。') ?? false);
}

/** Whether an item stands under another: indented more, or with another sign. */
function isUnder(item: Entry, above: Entry): boolean {
  return item.indent > above.indent || item.kind !== above.kind || item.sign !== above.sign;
}

/** Whether one of the items with which the entries begin names its programme. */
function nameProgramme(entries: readonly Entry[], belongs: (item: Entry) => boolean = () => true): boolean {
  const end = entries.findIndex((entry) => !isItem(entry) || !belongs(entry));
  return entries.slice(0, end === -1 ? undefined : end).some(({ programmes }) => programmes.length > 0);
}
