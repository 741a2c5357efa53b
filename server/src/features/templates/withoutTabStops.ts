const STOPS = /\$\{(\d+)(?::((?:[^\\}$]|\\.|\$\d)*))?\}|\$(\d+)|\\([$}\\])/gs;

/**
 * A filled template's text for an editor that knows no tab stops: each holds the words that are suggested for it, and so
 * does every other place of the same number.
 */
export function withoutTabStops(filled: string): string {
  const words = new Map<string, string>();
  return filled.replace(STOPS, (_all, stop?: string, suggested?: string, repeated?: string, sign?: string): string => {
    if (sign !== undefined) return sign;
    if (stop !== undefined && suggested !== undefined) words.set(stop, plain(suggested, words));
    return words.get(stop ?? repeated ?? '') ?? '';
  });
}

function plain(suggested: string, words: ReadonlyMap<string, string>): string {
  return suggested.replace(/\$(\d+)|\\([$}\\])/g, (_all, repeated?: string, sign?: string): string => {
    return sign ?? words.get(repeated ?? '') ?? '';
  });
}
