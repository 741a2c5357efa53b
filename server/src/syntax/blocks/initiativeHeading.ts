import { looksLikeCaption } from '../lines/captions';
import { pageAtEnd } from '../lines/pageAtEnd';
import type { Entry } from './entries';
import { opensItem } from './entries';
import { isRoomOfPicture } from './pictureRoom';

/** How many entries below a heading are looked at for an item that names its programme. */
const LOOKAHEAD = 12;
const SAYING_NOTHING: readonly Entry['kind'][] = ['comment', 'note', 'pageTurn', 'listHead'];
const DEEPER = 2;
/** What runs along the pages ends with their number. */
const ENDS_WITH_DIGIT = /[0-9０-９]$/;
/** （２）…, 2 …, イ …: with a number before it, a heading may have sentences between it and its items. */
const NUMBER = /^(?:[(（][0-9０-９ア-ン]{1,2}[)）]|[0-9０-９]{1,2}[ \u3000.．)）]|[ア-ン][ \u3000])/;
/** →港の市（産業課）, 令和7年度　着工: what an arrow leads to, and what a year heads, is said of the item above. */
const SAID_OF_ITEM = /^(?:[→⇒]|(?:令和|平成|[RrＲＨH])[0-9０-９元]{1,2}(?:年度?)?[ \u3000:：])/;
/** What is typed next to nothing yet, as the bullet that Enter gives, heads nothing. */
const WORDS = /[\p{L}\p{N}]/u;
/** With a number before it, it is a heading's: 取組1：… */
const LABEL = /^[^：:、。0-9０-９]{1,8}[：:]/;

/** Whether an entry is an item: with a sign, or naming a programme. */
export function isItem(entry: Entry): boolean {
  return opensItem(entry) || (entry.kind === 'paragraph' && entry.programmes.length > 0);
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
  const spoken = spokenBelow(entries, at);
  const below = withoutLead(entries, at, spoken, inBox);
  const isApart = below !== spoken;
  const [first] = below;
  if (!first || !isItem(first) || isDetail(entries, at, first)) return false;
  if (isBetweenPictures(entries, at) && first.programmes.length === 0) return false;
  if (entry.kind === 'paragraph') return !(inBox || isApart) || namesProgramme(below, () => true);
  return isUnder(first, entry) && namesProgramme(below, (other) => isUnder(other, entry));
}

/**
 * What stands below words that may be a heading, without the sentences between the heading and its items: any number below
 * a number, and one below words that stand alone, where a picture's caption does not.
 */
function withoutLead(entries: readonly Entry[], at: number, below: Entry[], inBox: boolean): Entry[] {
  const [above, entry] = [entries[at - 1], entries[at]];
  const [first, second] = below;
  if (entry?.kind !== 'paragraph' || !first || !isSentence(first)) return below;
  if (NUMBER.test(entry.texts[0]?.text ?? '')) return below.filter((other) => !isSentence(other));
  const gap = above ? entry.firstLine - above.lastLine - 1 : 1;
  const isAlone = gap > 0 && !isRoomOfPicture(gap) && entry.lastLine === entry.firstLine;
  return isAlone && !inBox && second && !isSentence(second) ? below.slice(1) : below;
}

/** Whether a picture's room stands above and below an entry: with no programme right under it, it is a caption. */
function isBetweenPictures(entries: readonly Entry[], at: number): boolean {
  const [above, entry, below] = [entries[at - 1], entries[at], entries[at + 1]];
  if (!above || !entry || !below) return false;
  return isRoomOfPicture(entry.firstLine - above.lastLine - 1) && isRoomOfPicture(below.firstLine - entry.lastLine - 1);
}

/**
 * Whether words in brackets head an initiative, and no box, where no other words do: items right under them name
 * programmes.
 */
export function isBracketedHeading(entries: readonly Entry[], at: number): boolean {
  if (entries[at]?.kind !== 'box') return false;
  const below = spokenBelow(entries, at);
  return below[0] !== undefined && isItem(below[0]) && namesProgramme(below, () => true);
}

/** Whether words in brackets stand under the item right above them: they say more of it. */
export function isUnderItem(entries: readonly Entry[], at: number): boolean {
  const [item, entry] = [entries[at - 1], entries[at]];
  return !!item && !!entry && isItem(item) && entry.firstLine === item.lastLine + 1 && entry.indent > item.indent;
}

/** Whether an entry is a sentence that names no programme and has no sign: ア　市を開く。 */
function isSentence({ kind, texts, programmes }: Entry): boolean {
  return kind === 'paragraph' && programmes.length === 0 && (texts.at(-1)?.text.endsWith('。') ?? false);
}

function spokenBelow(entries: readonly Entry[], at: number): Entry[] {
  return entries.slice(at + 1, at + 1 + LOOKAHEAD).filter(({ kind }) => !SAYING_NOTHING.includes(kind));
}

function mayHead({ kind, texts, programmes }: Entry): boolean {
  const words = texts.at(-1)?.text ?? '';
  const isSigned = kind === 'bullet' || kind === 'circle';
  return (
    (isSigned || kind === 'paragraph') &&
    programmes.length === 0 &&
    WORDS.test(words) &&
    !words.endsWith('。') &&
    !looksLikeCaption(words) &&
    !(ENDS_WITH_DIGIT.test(words) && pageAtEnd(words)) &&
    !SAID_OF_ITEM.test(texts[0]?.text ?? '')
  );
}

/** Whether words that stand deeper than the item below say more of the one right above, or of any with a label: 期間：四月から. */
function isDetail(entries: readonly Entry[], at: number, item: Entry): boolean {
  const [above, entry] = [entries[at - 1], entries[at]];
  const first = entry?.texts[0];
  if (entry?.kind !== 'paragraph' || !first) return false;
  const isRightBelow = above !== undefined && isItem(above) && entry.firstLine === above.lastLine + 1;
  // The signs of bold before words make them no deeper.
  const indent = first.start - (entry.sign?.length ?? 0);
  if (isRightBelow && indent > above.indent && LABEL.test(first.text)) return true;
  if (indent < item.indent + DEEPER) return false;
  return LABEL.test(first.text) || (isRightBelow && indent >= above.indent + DEEPER);
}

/** Whether an item stands under another: indented more, or with another sign. */
function isUnder(item: Entry, above: Entry): boolean {
  return item.indent > above.indent || item.kind !== above.kind || item.sign !== above.sign;
}

/** Whether one of the items with which the entries begin names its programme. */
function namesProgramme(entries: readonly Entry[], belongs: (entry: Entry) => boolean): boolean {
  const end = entries.findIndex((entry) => !isItem(entry) || !belongs(entry));
  return entries.slice(0, end === -1 ? undefined : end).some(({ programmes }) => programmes.length > 0);
}
