/** The number of an item, which is none of its words, as a pattern: ①, (1), 1), （ア）, ア. */
export const ITEM_NUMBER =
  '(?:[①-⑳㉑-㉟㊱-㊿⑴-⒇❶-❿]|[(（](?:[0-9０-９]{1,2}|[ア-ン])[)）]|[0-9０-９]{1,2}[)）]|[ア-ン](?=[ \\u3000]))';
