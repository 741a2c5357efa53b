import { readOrdinal } from '../../text/numbers';
import type { Entry } from './entry';
import { opensItem } from './entry';
import { isInitiativeHeading } from './initiativeHeading';

/** (ア) …, （2）…, イ　…, 3）…: the sign with which a point begins, and what counts in it. */
const POINT = /^([(（]?)([ア-ン]|[0-9０-９]{1,2})(?:[)）]|[ \u3000])/;
const KANA = 'アイウエオカキクケコサシスセソ';

/** What stands below an item and only says more of it: item and details name one programme at most. */
export function detailsOf(entries: readonly Entry[], at: number): readonly Entry[] {
  const bullets = deeperBullets(entries, at);
  return bullets.length > 0 ? bullets : countedPoints(entries, at);
}

/** The bullets below an item that stand deeper. */
function deeperBullets(entries: readonly Entry[], at: number): Entry[] {
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

/**
 * The points (ア), (イ), … that stand between an item and the name of its programme, which closes the last of them. Points of
 * which others name programmes, or under which items stand, are none of it.
 */
function countedPoints(entries: readonly Entry[], at: number): readonly Entry[] {
  const item = entries[at] as Entry;
  if (!opensItem(item) || item.programmes.length > 0) return [];
  let end = at + 1;
  while (entries[end]?.kind === 'paragraph' && isPoint(entries, end, end - at)) end++;
  const points = entries.slice(at + 1, end);
  const named = points.findIndex(({ programmes }) => programmes.length > 0);
  return points.length > 1 && named === points.length - 1 ? points : [];
}

/** Whether an entry is the point of a number, counted from 1, and no heading. */
function isPoint(entries: readonly Entry[], at: number, number: number): boolean {
  const [, opening, sign = ''] = POINT.exec(entries[at]?.texts[0]?.text ?? '') ?? [];
  const counted = KANA.includes(sign) ? KANA.indexOf(sign) + 1 : readOrdinal(sign);
  return opening !== undefined && counted === number && !isInitiativeHeading(entries, at, false);
}

export function withDetails(item: Entry, details: readonly Entry[]): Entry {
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
