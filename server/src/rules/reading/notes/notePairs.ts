import { append } from '../../../base/append';
import { groupBy } from '../../../base/groupBy';
import type { NoteFact } from '../../../plan/facts/facts';
import { foldHeading } from '../../../text/characters';
import type { BlockView } from '../../blocks/blockView';
import { perBlock } from '../../blocks/perBlock';
import { tallyOf } from '../../blocks/tally';

/** The markers and definitions of a block that have no other half in it. */
export interface LoneNotes {
  readonly markers: readonly NoteFact[];
  readonly definitions: readonly NoteFact[];
}

/**
 * Pairs markers with definitions. A numbered definition serves every marker of its number; of those without a number,
 * each serves one: the marker nearest above it, else one further down, and repeats of the same word.
 */
export const loneNotes = perBlock((view: BlockView): LoneNotes => {
  const { noteMarkers, noteDefinitions } = view.facts;
  const [markersOf, definitionsOf] = [groupBy(noteMarkers, keyOf), groupBy(noteDefinitions, keyOf)];
  const markers: NoteFact[] = [];
  const definitions: NoteFact[] = [];
  for (const key of new Set([...markersOf.keys(), ...definitionsOf.keys()])) {
    const lone = loneOf(view, markersOf.get(key) ?? [], definitionsOf.get(key) ?? [], /\d/.test(key));
    append(markers, lone.markers);
    append(definitions, lone.definitions);
  }
  return { markers, definitions };
});

function keyOf({ key }: NoteFact): string {
  return key;
}

/** The keys of a file's numbered markers and definitions: a numbered one serves all over the file. */
export const numberedMarkers = tallyOf(({ facts }) => numbered(facts.noteMarkers));
export const numberedDefinitions = tallyOf(({ facts }) => numbered(facts.noteDefinitions));

function numbered(notes: readonly NoteFact[]): [string, number][] {
  return notes.filter(({ key }) => /\d/.test(key)).map(({ key }) => [key, 1]);
}

function loneOf(
  view: BlockView,
  markers: readonly NoteFact[],
  definitions: readonly NoteFact[],
  isNumbered: boolean,
): LoneNotes {
  if (isNumbered) {
    return {
      markers: definitions.length > 0 ? [] : markers.slice(0, 1),
      definitions: markers.length > 0 ? [] : definitions,
    };
  }
  const left = [...markers];
  const used: NoteFact[] = [];
  const unserved = definitions.filter((definition) => {
    const above = left.findLast(({ marker }) => marker.line < definition.marker.line);
    if (above) append(used, left.splice(left.indexOf(above), 1));
    return !above;
  });
  const words = new Set(used.map((marker) => wordBefore(view, marker)));
  const open = left.filter((marker) => !words.has(wordBefore(view, marker)));
  return { markers: open.slice(unserved.length), definitions: unserved.slice(open.length) };
}

const WORD_AT_END =
  /(?<![\p{Script=Han}々〆ヶ\p{Script=Katakana}ー・A-Za-zＡ-Ｚａ-ｚ0-9０-９])[\p{Script=Han}々〆ヶ\p{Script=Katakana}ー・A-Za-zＡ-Ｚａ-ｚ0-9０-９]+$/u;
/** Of a word that is longer, in UTF-16 units, its end counts. */
const LONGEST_WORD = 60;

/** The word to which a marker is put; folded, so that widths make no difference. */
export function wordBefore({ lines }: BlockView, { marker }: NoteFact): string {
  const before = (lines[marker.line] ?? '').slice(Math.max(marker.start - LONGEST_WORD, 0), marker.start);
  return foldHeading(WORD_AT_END.exec(before)?.[0] ?? '');
}
