const PLAIN = '0123456789+-−()';
const SIGNS = {
  superscript: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁽⁾',
  subscript: '₀₁₂₃₄₅₆₇₈₉₊₋₋₍₎',
} as const;

export type Raising = keyof typeof SIGNS;

/** Whether the value of a run's property raises or lowers it. */
export function isRaising(value: string | undefined): value is Raising {
  return value !== undefined && Object.hasOwn(SIGNS, value);
}

/** Digits as signs that stand higher or lower by themselves: m², 10³, CO₂; undefined where there are none for a text. */
export function raised(text: string, raising: Raising): string | undefined {
  const places = Array.from(text, (sign) => PLAIN.indexOf(sign));
  if (places.length === 0 || places.includes(-1)) return undefined;
  return places.map((place) => SIGNS[raising][place]).join('');
}
