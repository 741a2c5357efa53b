/** Behind the sign or the number of a list stand words, no further number. */
export const BEFORE_WORDS = '[ \\u3000]*(?=[^ \\u30000-9０-９])';

/** What counts a name in a list, as a pattern: ①, (1), 2. */
export const LIST_NUMBER = '(?:[①-⑳㉑-㉟㊱-㊿]|[(（][0-9０-９]{1,2}[)）]|[0-9０-９]{1,2}[.．)）])';
