import { foldHeading, withoutOuterBrackets } from '../../text/characters';

const ORDINAL = /^(?:[①-⑳㉑-㉟㊱-㊿⑴-⒇❶-❿Ⅰ-Ⅻ]|[(（]?[0-9０-９]{1,2}(?:[)）.．]|(?=[ \u3000]))|[ア-コ][)）.．])[.．]?/;

/** A group's name without what makes a heading of it in its place: 【担い手の確保】, (1) 担い手の確保. */
export function bareGroupName(heading: string): string {
  return withoutOuterBrackets(heading.replace(ORDINAL, '').trim());
}

/** What headings of one group have in common. */
export function groupNameKey(heading: string): string {
  return foldHeading(bareGroupName(heading));
}
