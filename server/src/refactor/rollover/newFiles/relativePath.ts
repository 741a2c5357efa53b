/** The way from one folder to another, as `previous` in a `shisaku.json` tells it: `../fy2011`. */
export function relativePath(fromFolder: string, toFolder: string): string {
  const from = partsOf(fromFolder);
  const to = partsOf(toFolder);
  let shared = 0;
  while (shared < from.length && from[shared] === to[shared]) shared++;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/') || '.';
}

function partsOf(folder: string): string[] {
  return decodeURIComponent(folder).split('/');
}
