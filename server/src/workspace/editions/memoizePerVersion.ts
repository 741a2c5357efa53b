import type { Edition } from './edition';

/** Memoizes what is told from an edition until a file of it comes, changes or goes. */
export function memoizePerVersion<Told>(tell: (edition: Edition) => Told): (edition: Edition) => Told {
  const kept = new WeakMap<Edition, { readonly version: number; readonly told: Told }>();
  return (edition) => {
    const known = kept.get(edition);
    if (known?.version === edition.version) return known.told;
    const told = tell(edition);
    kept.set(edition, { version: edition.version, told });
    return told;
  };
}
