import { looksLikeCaption } from '../lines/captions';
import { pageAtEnd } from '../lines/pageAtEnd';
import type { Entry } from './entry';

/** What runs along the pages ends with their number. */
const ENDS_WITH_DIGIT = /[0-9０-９]$/;
/** （２）…, 2 …, イ …. */
const NUMBER = /^(?:[(（][0-9０-９ア-ン]{1,2}[)）]|[0-9０-９]{1,2}[ \u3000.．)）]|[ア-ン][ \u3000])/;
/** →港の市（産業課）, 令和7年度　着工: what an arrow leads to, and what a year heads, is said of the item above. */
const SAID_OF_ITEM = /^(?:[→⇒]|(?:令和|平成|[RrＲＨH])[0-9０-９元]{1,2}(?:年度?)?[ \u3000:：])/;
/** What is typed next to nothing yet, as the bullet that Enter gives, heads nothing. */
const WORDS = /[\p{L}\p{N}]/u;
/** With a number before it, it is a heading's: 取組1：… */
const LABEL = /^[^：:、。0-9０-９]{1,8}[：:]/;

type Texts = Pick<Entry, 'texts'>;

/** Whether the words of an entry may be those of a heading: they are no sentence, no caption, no title of a page. */
export function mayBeTitle({ texts }: Texts): boolean {
  const words = texts.at(-1)?.text ?? '';
  const isRunningTitle = ENDS_WITH_DIGIT.test(words) && pageAtEnd(words) !== undefined;
  return (
    WORDS.test(words) &&
    !words.endsWith('。') &&
    !looksLikeCaption(words) &&
    !isRunningTitle &&
    !SAID_OF_ITEM.test(firstText(texts))
  );
}

/** Whether a number or a kana counts them. */
export function isNumbered({ texts }: Texts): boolean {
  return NUMBER.test(firstText(texts));
}

/** Whether they begin with a label, as what says more of an item does: 期間：四月から. */
export function isLabelled({ texts }: Texts): boolean {
  return LABEL.test(firstText(texts));
}

function firstText(texts: Entry['texts']): string {
  return texts[0]?.text ?? '';
}
