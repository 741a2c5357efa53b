import type { Edition } from './edition';

/** An edition as it is, with another one in the place of last year's: whichever two a person wants to compare. */
export function withPrevious(edition: Edition, previous: Edition): Edition {
  return {
    root: edition.root,
    fiscalYear: edition.fiscalYear,
    config: edition.config,
    files: edition.files,
    version: edition.version,
    previous,
    names: edition.names,
    filesUnder: (key) => edition.filesUnder(key),
    hasUnder: (key) => edition.hasUnder(key),
    namesUnder: (key) => edition.namesUnder(key),
    reread: (file, text) => edition.reread(file, text),
  };
}
