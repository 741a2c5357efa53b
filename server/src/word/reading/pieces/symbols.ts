/** Signs of the fonts of signs that turn up in plans, as Unicode has them. */
const SIGNS: Readonly<Record<string, string>> = {
  f06c: '●',
  f06d: '○',
  f06e: '■',
  f06f: '□',
  f071: '□',
  f075: '◆',
  f076: '❖',
  f077: '◆',
  f081: '○',
  f0a1: '○',
  f0a7: '■',
  f0a8: '□',
  f0b7: '・',
  f0d8: '▶',
  f0e0: '→',
  f0e8: '➔',
  f0e9: '⇒',
  f0fb: '×',
  f0fc: '✓',
  f0fe: '☑',
};

/** Printers' sign for a character that is not at hand. */
export const UNKNOWN_SIGN = '〓';

/** What a sign of a font looks like; 〓 for one that is not known. */
export function symbolOf(code: string | undefined): string {
  const known = SIGNS[code?.toLowerCase() ?? ''];
  if (known !== undefined) return known;
  const point = Number.parseInt(code ?? '', 16);
  const isPlain = point >= 0x20 && point <= 0xffff && !(point >= 0xd800 && point <= 0xf8ff);
  return isPlain ? String.fromCharCode(point) : UNKNOWN_SIGN;
}

/** Whether a sign has a meaning in its font only. */
export function isPrivate(sign: string): boolean {
  return /^[\ue000-\uf8ff]/.test(sign);
}
