import { closest, distance } from 'fastest-levenshtein';
import type { Rule } from '../../rules/rule';
import { RULES } from '../../rules/table';
import { message } from '../../text/message';
import { CannotRun } from '../cannotRun';

const FARTHEST_SLIP = 4;

/**
 * The rules of these codes; every rule where none is named.
 * @throws CannotRun where there is no such rule
 */
export function rulesNamed(codes: readonly string[]): readonly Rule[] {
  if (codes.length === 0) return RULES;
  const known = RULES.map(({ code }) => code);
  const unknown = codes.filter((code) => !known.includes(code));
  if (unknown.length > 0) {
    throw new CannotRun(
      ...unknown.map((code) => {
        const nearest = closest(code, known);
        return distance(code, nearest) <= FARTHEST_SLIP
          ? message('There is no rule “{0}”. Did you mean “{1}”?', code, nearest)
          : message('There is no rule “{0}”. The rules are: {1}', code, known.join(', '));
      }),
    );
  }
  return RULES.filter(({ code }) => codes.includes(code));
}
