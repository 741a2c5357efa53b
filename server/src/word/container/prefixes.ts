/** Prefixes by which the readers know the names of Word files, by the last words of their namespaces. */
const KNOWN: readonly (readonly [RegExp, string])[] = [
  [/\/wordprocessingml\/(?:2006\/)?main$/, 'w'],
  [/\/officeDocument\/(?:2006\/)?relationships$/, 'r'],
  [/\/package\/2006\/relationships$/, ''],
  [/\/markup-compatibility\/2006$/, 'mc'],
  [/\/(?:2006\/)?wordprocessingDrawing$/, 'wp'],
  [/\/drawingml\/(?:2006\/)?main$/, 'a'],
  [/\/drawingml\/(?:2006\/)?chart$/, 'c'],
  [/\/drawingml\/(?:2006\/)?diagram$/, 'dgm'],
  [/\/officeDocument\/(?:2006\/)?math$/, 'm'],
  [/:vml$/, 'v'],
  [/\/word\/2010\/wordml$/, 'w14'],
  [/\/word\/2012\/wordml$/, 'w15'],
];

/**
 * How a part's names are written with the prefixes that Word itself uses; undefined where they are written so already, as
 * nearly all are.
 * @param attributes of the part's outermost element, which declares its prefixes
 */
export function usualPrefixes(
  attributes: readonly (readonly [name: string, value: unknown])[],
): ((name: string) => string) | undefined {
  const usual = new Map<string, string>();
  for (const [name, namespace] of attributes) {
    const [declared, prefix = ''] = name.split(':');
    if (declared !== 'xmlns') continue;
    const known = KNOWN.find(([pattern]) => pattern.test(String(namespace)))?.[1];
    if (known !== undefined && known !== prefix) usual.set(prefix, known);
  }
  if (usual.size === 0) return undefined;
  return (name) => {
    const colon = name.indexOf(':');
    const prefix = usual.get(name.slice(0, Math.max(0, colon)));
    if (prefix === undefined) return name;
    const local = name.slice(colon + 1);
    return prefix === '' ? local : `${prefix}:${local}`;
  };
}
