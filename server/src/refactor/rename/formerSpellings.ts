import { splitLines } from '../../text/lines';
import { rangeInFile } from '../../workspace/files/location';
import { linesOfBlock } from '../../workspace/files/planFile';
import type { Respelling } from './respelling';
import { byFile, textAfter } from './respelling';

/**
 * How every renamed place spelled its former names, so that renaming back gives the same bytes: a mention may have had
 * only a part of the name, or the same name in other widths. A place is known by its line, where it stands in it, and which of several such it is;
 * one that has been edited since is simply spelled anew.
 */
export type FormerSpellings = ReadonlyMap<string, Spellings>;

/** How a place spelled each name that it has had: the whole name to the place's own words. */
type Spellings = ReadonlyMap<string, string>;

/** Where nothing has been renamed yet. */
export const NO_FORMER_SPELLINGS: FormerSpellings = new Map();

/** The respellings with the words that the places had when they went by this name. */
export function recalled(former: FormerSpellings, name: string, respellings: readonly Respelling[]): Respelling[] {
  const places = placesOf(respellings, placeNow);
  return respellings.map((respelling) => {
    const text = former.get(places.get(respelling) ?? '')?.get(name);
    return text === undefined ? respelling : { ...respelling, text };
  });
}

/** With what the places say now, while they go by this name, for when the respellings are done. */
export function withSpellingsNow(
  former: FormerSpellings,
  name: string,
  respellings: readonly Respelling[],
): FormerSpellings {
  const now = Array.from(byFile(respellings), ([file, inFile]) => {
    const lines = splitLines(textAfter(file, inFile));
    const placesNow = placesOf(inFile, placeNow);
    const placesAfter = placesOf(inFile, (respelling) => {
      const { line, character } = startAfter(respelling, inFile);
      return placeKey(file.uri, character, lines[line] ?? '');
    });
    return inFile.map((respelling): readonly [string, Spellings] => {
      const before = former.get(placesNow.get(respelling) ?? '') ?? [];
      return [placesAfter.get(respelling) ?? '', new Map([...before, [name, wordsNow(respelling)]])];
    });
  });
  return new Map([...former, ...now.flat()]);
}

/** Places by a key each, and by their order from the top where several have one: two lists may call a measure alike. */
function placesOf(
  respellings: readonly Respelling[],
  keyOf: (respelling: Respelling) => string,
): ReadonlyMap<Respelling, string> {
  const counts = new Map<string, number>();
  const fromTop = respellings.toSorted((one, other) => one.block - other.block || one.words.line - other.words.line);
  return new Map(
    fromTop.map((respelling) => {
      const key = keyOf(respelling);
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      return [respelling, `${key}\n${count}`];
    }),
  );
}

function placeNow(respelling: Respelling): string {
  const { file, words } = respelling;
  return placeKey(file.uri, words.start, lineNow(respelling));
}

/** What stands at the place itself: of a name that a line's end has broken, only its own part. */
function wordsNow(respelling: Respelling): string {
  const { start, end } = respelling.words;
  return lineNow(respelling).slice(start, end);
}

function lineNow({ file, block, words }: Respelling): string {
  return linesOfBlock(file, block)[words.line] ?? '';
}

/** Where words start once all are respelled; what stands before them on their line moves them. */
function startAfter({ file, block, words }: Respelling, inFile: readonly Respelling[]) {
  const { line } = rangeInFile(file, block, words).start;
  const moved = inFile
    .filter((other) => other.block === block && other.words.line === words.line && other.words.start < words.start)
    .reduce((sum, other) => sum + other.text.length - other.words.text.length, 0);
  return { line, character: words.start + moved };
}

function placeKey(uri: string, character: number, line: string): string {
  return [uri, character, line].join('\n');
}
