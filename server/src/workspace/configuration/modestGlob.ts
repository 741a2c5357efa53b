import { greatestOf } from '../../base/extremes';

const LONGEST = 200;
const MOST_SIGNS = 12;
/** More stars than this in one name try too many ways to match a name that they do not match. */
const MOST_STARS = 3;

/**
 * Whether a glob of somebody's settings may be looked for: it stays below its folder, and no name takes long to match,
 * whoever wrote it.
 */
export function isModestGlob(glob: string): boolean {
  const names = glob.split(/[/\\]/);
  const isBelow = !/^(?:[/\\]|[A-Za-z]:)/.test(glob) && !glob.includes('..');
  const signs = glob.replace(/[^*?{[]/g, '').length;
  const stars = names.map((name) => name.replace(/[^*]/g, '').length);
  return isBelow && glob.length <= LONGEST && signs <= MOST_SIGNS && greatestOf(stars) <= MOST_STARS;
}
