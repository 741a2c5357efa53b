import { foldHeading, isBlankAt, trimmedExtent } from '../../text/characters';
import { openingOfGroup } from '../../text/brackets';
import { ERA_LETTERS, ERA_NAMES } from '../../text/years/eras';

const SEPARATORS = '、，,・:：;；/／';
const YEAR = `(?:(?:${ERA_NAMES}|[${ERA_LETTERS}])?(?:\\d{1,4}|元)(?:\\(\\d{4}\\))?年度?|[${ERA_LETTERS}]\\d{1,2})`;
/** 予算額4,850千円, 令和6年度当初予算:約3億円. An amount without such a word may be part of the name: 500円バス. */
const TOLD_AMOUNT = new RegExp(
  `^(?:うち)?${YEAR}?(?:\\d{1,2}月)?(?:当初|補正|総)?(?:予算|事業費|決算)(?:総?額|規模|見込額)?[:は]?約?[\\d.,十百千万億兆]+円(?:程度|以上|以内|以下|余り?)?$`,
);
/** ;令和6(2024)年度12月補正予算額：1億2,345万6千円以内, in the widest writing. */
const LONGEST_AMOUNT = 48;

/**
 * Where words end without the amount told behind them, with its word and in brackets or behind a sign or blank:
 * 港の市、予算額4,850千円 and 港の市(事業費 300千円) end behind 市. Elsewhere they end as they are.
 */
export function withoutAmount(words: string): number {
  const { end } = trimmedExtent(words, 0, words.length);
  const open = openingOfGroup(words, end);
  if (open >= 0) return tellsAmount(words.slice(open + 1, end - 1)) ? trimmedExtent(words, 0, open).end : end;
  if (!words.endsWith('円', end) && !/[程度以上内下余り]$/.test(words.slice(0, end))) return end;
  for (let at = Math.max(1, end - LONGEST_AMOUNT); at < end; at++) {
    if (!isSeparatorAt(words, at) || !tellsAmount(words.slice(at + 1, end))) continue;
    return withoutSeparators(words, at);
  }
  return end;
}

function tellsAmount(words: string): boolean {
  return words.length <= LONGEST_AMOUNT && TOLD_AMOUNT.test(foldHeading(words));
}

function isSeparatorAt(words: string, at: number): boolean {
  return SEPARATORS.includes(words.charAt(at)) || isBlankAt(words, at);
}

function withoutSeparators(words: string, from: number): number {
  let end = from;
  while (end > 0 && isSeparatorAt(words, end - 1)) end--;
  return end;
}
