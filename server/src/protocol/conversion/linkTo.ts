import type { Location } from '../../workspace/files/location';

/** An address that opens the file at the place; lines and columns are counted from 1 there. */
export function linkTo({ uri, range: { start } }: Location): string {
  return `${uri}#L${start.line + 1},${start.character + 1}`;
}
