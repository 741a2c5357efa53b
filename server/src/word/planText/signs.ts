/** What an entry begins with: `- `, `- ◎`, `○`, ` - ・`. */
export type Sign = 'bullet' | 'direction' | 'circle' | 'point';

/** What begins an entry in the words of a plan. */
export const SIGNS: Readonly<Record<Sign, string>> = { bullet: '- ', direction: '- ◎', circle: '○', point: ' - ・' };

const BLANKS = /[ \t\u3000]+/g;
const CIRCLE = /^[○〇◯]$/;
const HYPHENS = /^[-*+‐–−－•・]・?$/;

/**
 * The sign that stands before an entry's words; undefined for none, and for one that is kept as it is (■, ●, ①).
 * @param before what stands on the line before the words
 */
export function signOf(before: string, isPoint: boolean): Sign | undefined {
  const sign = before.replace(BLANKS, '');
  if (sign.endsWith('◎')) return 'direction';
  if (CIRCLE.test(sign)) return 'circle';
  if (!HYPHENS.test(sign)) return undefined;
  return isPoint || /^[ \t\u3000]/.test(before) ? 'point' : 'bullet';
}
