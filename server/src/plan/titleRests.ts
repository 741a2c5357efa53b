import type { KeyedWords } from './facts/facts';

/** A title's rest is in a line, or in two or three where a narrow column breaks it again. */
const MOST_LINES = 3;

/** The lines that together are what is missing of a title, in their order; undefined where there are none. */
export function titleRests(
  missing: string,
  looseLines: readonly KeyedWords[],
  most = MOST_LINES,
): readonly KeyedWords[] | undefined {
  if (missing === '') return [];
  const whole = looseLines.find(({ key }) => key === missing);
  if (whole) return [whole];
  if (most === 1) return undefined;
  for (const [at, line] of looseLines.entries()) {
    if (line.key === '' || !missing.startsWith(line.key)) continue;
    const further = titleRests(missing.slice(line.key.length), looseLines.slice(at + 1), most - 1);
    if (further) return [line, ...further];
  }
  return undefined;
}
