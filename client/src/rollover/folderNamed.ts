const WHOLE_PATH = /^(?:[A-Za-z]:)?[\\/]/;
const ENDING = /[\\/]$/;
/** Explorer copies paths with them. */
const QUOTES = /^"(.*)"$/;

/** The path that a person means: a whole one, or a name, which is meant beside the folder that is proposed. */
export function folderNamed(typed: string, proposed: string): string {
  const path = typed.trim().replace(QUOTES, '$1');
  return WHOLE_PATH.test(path) ? path : folderAbove(proposed.replace(ENDING, '')) + path;
}

/** With its last slash; '' for a mere name. */
function folderAbove(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}
