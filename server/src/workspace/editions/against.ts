import type { Edition } from './edition';

/** An edition as it is, with another one in the place of last year's: whichever two a person wants to compare. */
export function against(before: Edition, after: Edition): Edition {
  return {
    root: after.root,
    fiscalYear: after.fiscalYear,
    config: after.config,
    files: after.files,
    version: after.version,
    previous: before,
    names: after.names,
    filesUnder: (key) => after.filesUnder(key),
    hasUnder: (key) => after.hasUnder(key),
    namesUnder: (key) => after.namesUnder(key),
    reread: (file, text) => after.reread(file, text),
  };
}
