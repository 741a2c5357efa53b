import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A change to the bytes or the characters of something; places and lengths are taken within what is there. */
interface Change {
  readonly kind: 'delete' | 'repeat' | 'move' | 'write' | 'breakOff';
  readonly at: number;
  readonly length: number;
  readonly to: number;
  readonly words: string;
}

/** How a Word file is damaged: the file itself, or what one of its parts says. */
export interface Mutation {
  readonly source: number;
  /** Undefined where the file's own bytes are changed. */
  readonly part: number | undefined;
  readonly changes: readonly Change[];
}

/** What breaks XML, or says more than it should: tags of Word that nest and refer, numbers out of bounds, signs. */
const WORDS = [
  '<w:p>',
  '</w:p>',
  '<w:tbl><w:tr><w:tc>',
  '</w:tc></w:tr></w:tbl>',
  '<w:txbxContent>',
  '<w:footnoteReference w:id="1"/>',
  '<w:commentReference w:id="0"/>',
  '<w:numPr><w:ilvl w:val="8"/><w:numId w:val="1"/></w:numPr>',
  '<w:gridSpan w:val="4000000000"/>',
  '<w:vMerge/>',
  '<w:ins><w:del>',
  '<w:sym w:char="D800"/>',
  '<w:ruby><w:rubyBase>',
  '<w:start w:val="-1"/>',
  '<w:lvlText w:val="%1%9%0"/>',
  'w:val="99999999999999999999"',
  ' w:val=""',
  ' Target="../../../etc/passwd"',
  '<!DOCTYPE x>',
  '<![CDATA[',
  '&#x0;',
  '&unknown;',
  '\ufffe',
  '　'.repeat(500),
  '**',
  '1-1 ',
  '【再掲】',
  '\n',
];
const LONGEST = 2_000;

export const mutations: fc.Arbitrary<Mutation> = fc.record({
  source: fc.nat(1_000),
  part: fc.option(fc.nat(1_000), { nil: undefined, freq: 4 }),
  changes: fc.array(
    fc.record({
      kind: fc.constantFrom('delete', 'repeat', 'move', 'write', 'write', 'breakOff'),
      at: fc.nat(0x7fffffff),
      length: fc.nat(LONGEST),
      to: fc.nat(0x7fffffff),
      words: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...WORDS) }, fc.string({ unit: 'binary', maxLength: 8 })),
    }),
    { minLength: 1, maxLength: 6 },
  ),
});

/** One of the files, damaged. */
export function mutated(files: readonly Uint8Array[], { source, part, changes }: Mutation): Uint8Array {
  const file = files[source % files.length] ?? new Uint8Array();
  // A Latin-1 string holds bytes as characters.
  if (part === undefined) return strToU8(changed(strFromU8(file, true), changes, true), true);
  const parts = unzipSync(file);
  const names = Object.keys(parts).filter((name) => /\.(?:xml|rels)$/.test(name));
  const name = names[part % names.length] ?? '';
  const text = changed(strFromU8(parts[name] ?? new Uint8Array()), changes, false);
  return zipSync({ ...parts, [name]: strToU8(text) }, { level: 1 });
}

function changed(text: string, changes: readonly Change[], asBytes: boolean): string {
  let now = text;
  for (const { kind, at, length, to, words } of changes) {
    const start = at % (now.length + 1);
    const end = Math.min(now.length, start + length);
    const passage = now.slice(start, end);
    switch (kind) {
      case 'delete':
        now = now.slice(0, start) + now.slice(end);
        break;
      case 'repeat':
        now = now.slice(0, end) + passage + now.slice(end);
        break;
      case 'move': {
        const rest = now.slice(0, start) + now.slice(end);
        const place = to % (rest.length + 1);
        now = rest.slice(0, place) + passage + rest.slice(place);
        break;
      }
      case 'write':
        now = now.slice(0, start) + (asBytes ? strFromU8(strToU8(words), true) : words) + now.slice(start);
        break;
      case 'breakOff':
        // Rarely: what is broken off near its beginning is the same each time.
        if (to % 4 === 0) now = now.slice(0, start);
        break;
    }
  }
  return now;
}
