const WHOLE_PATH = /^(?:[A-Za-z]:)?[\\/]/;
const LAST_PART = /[^\\/]*[\\/]*$/;
/** Explorer copies paths with them. */
const QUOTES = /^"(.*)"$/;

/** The path that a person means: a whole one, or a name, which is meant beside the folder that is proposed. */
export function folderNamed(typed: string, proposed: string): string {
  const path = typed.trim().replace(QUOTES, '$1');
  return WHOLE_PATH.test(path) ? path : proposed.replace(LAST_PART, path);
}
