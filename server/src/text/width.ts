const FULL_DIGITS = /[０-９]/;

/** Whether any digit is full width. */
export function isFullWidth(digits: string): boolean {
  return FULL_DIGITS.test(digits);
}

/** The signs, letters and digits of ASCII in full width; blanks and all else stay. */
export function toFullWidth(text: string): string {
  return text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
}
