import { distance } from 'fastest-levenshtein';
import type { MeasureFact } from '../../plan/facts';
import type { Words } from '../../syntax/tree';
import { foldHeading } from '../../text/characters';

/** The line that is most likely the rest of a title that breaks off, where title and list differ in a few words. */
export function nearRest({ title, looseLines }: MeasureFact, listed: Words): Words | undefined {
  const whole = foldHeading(listed.text);
  const beginning = foldHeading(title.text);
  let best: { rest: Words; away: number } | undefined;
  for (const rest of looseLines) {
    const away = distance(whole, beginning + foldHeading(rest.text));
    if (away < (best?.away ?? Math.min(whole.length / 3, distance(whole, beginning)))) best = { rest, away };
  }
  return best?.rest;
}
