import type { PlanInShort } from '../workspace/files/planInShort';
import type { Gist, NamesInShort } from '../workspace/index/gist';

/** A plan in short as JSON, which costs less to send and to keep than very many small objects. */
export interface PackedShort {
  /** All but its names. */
  readonly rest: string;
  readonly names: string;
}

/** Packs what is sent from a worker, or kept on the disk. */
export function packed({ gist: { names, ...gist }, ...short }: PlanInShort): PackedShort {
  return { rest: JSON.stringify({ ...short, gist }), names: JSON.stringify(names) };
}

/** As it was before it was packed; its names stay packed until somebody asks for them. */
export function unpacked({ rest, names }: PackedShort): PlanInShort {
  const { gist, ...short } = JSON.parse(rest) as PlanWithoutNames;
  return { ...short, gist: new UnpackedGist(gist, names) };
}

type PlanWithoutNames = Omit<PlanInShort, 'gist'> & { readonly gist: Omit<Gist, 'names'> };

class UnpackedGist implements Gist {
  readonly keys: Gist['keys'];
  readonly loose: Gist['loose'];
  readonly named: string;
  readonly unread: Gist['unread'];
  private known: Gist['names'] | undefined;

  constructor(
    { keys, loose, named, unread }: Omit<Gist, 'names'>,
    private packedNames: string,
  ) {
    this.keys = keys;
    this.loose = loose;
    this.named = named;
    this.unread = unread;
  }

  get names(): Gist['names'] {
    this.known ??= JSON.parse(this.packedNames) as NamesInShort[];
    this.packedNames = '';
    return this.known;
  }
}
