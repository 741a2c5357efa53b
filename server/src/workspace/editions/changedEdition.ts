import type { PlanFile } from '../files/planFile';
import { NameIndex } from '../index/nameIndex';
import type { Edition } from './edition';

/** An edition as it would be with some of its files changed; the edition itself stays as it is. */
export function changedEdition(edition: Edition, changed: ReadonlyMap<string, PlanFile>): Edition {
  const index = new NameIndex();
  for (const { uri, summaries } of changed.values()) for (const summary of summaries) index.add(uri, summary);
  const filesUnder = (key: string): PlanFile[] => [
    ...edition.filesUnder(key).filter(({ uri }) => !changed.has(uri)),
    ...index.under(key).flatMap((uri) => changed.get(uri) ?? []),
  ];
  return {
    root: edition.root,
    fiscalYear: edition.fiscalYear,
    config: edition.config,
    files: new Map([...edition.files, ...changed]),
    previous: edition.previous,
    // Nothing in it changes any more.
    version: 0,
    names: { version: 0, changedSince: () => new Set() },
    filesUnder,
    hasUnder: (key) => filesUnder(key).length > 0,
    namesUnder: (key) => [...edition.namesUnder(key), ...index.under(key)],
    reread: (file, text) => edition.reread(file, text),
  };
}
