/**
 * Breaks a new title where the old one broke off: before the same rest, else after as many characters, so that renaming
 * there and back gives the same lines. Neither part is left empty.
 */
export function splitTitle(title: string, oldHeading: string, oldRest: string): [heading: string, rest: string] {
  if (title.endsWith(oldRest) && title.length > oldRest.length) {
    return [title.slice(0, -oldRest.length), oldRest];
  }
  const at = Math.max(1, Math.min(oldHeading.length, title.length - 1));
  return [title.slice(0, at), title.slice(at)];
}
