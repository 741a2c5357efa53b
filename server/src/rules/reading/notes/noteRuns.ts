import { append } from '../../../base/append';
import type { NoteFact } from '../../../plan/facts/facts';
import type { InBlock } from '../../../plan/plan';
import type { BlockView } from '../../blocks/blockView';
import { perBlock } from '../../blocks/perBlock';

/** A marker or a definition with a number. */
export interface NumberedNote extends InBlock<NoteFact> {
  readonly number: number;
}

/**
 * Notes of one kind ((注1) or ※1) whose numbers go on from block to block, up to the block that defines one of them anew.
 */
export interface NoteRun {
  readonly markers: readonly NumberedNote[];
  readonly definitions: readonly NumberedNote[];
}

/** The runs of a file. Where a block defines a number twice, as tables do, nobody can tell which note is meant: none is there. */
export function noteRuns(views: readonly BlockView[]): NoteRun[] {
  const runs: GrowingRun[] = [];
  const latest = new Map<string, GrowingRun>();
  views.forEach((view, block) => {
    for (const { kind, markers, definitions } of numberedNotes(view)) {
      let run = latest.get(kind);
      if (!run || definitions.some(({ number }) => run?.defined.has(number))) {
        run = { markers: [], definitions: [], defined: new Set() };
        runs.push(run);
        latest.set(kind, run);
      }
      for (const { number } of definitions) run.defined.add(number);
      append(
        run.markers,
        markers.map((marker) => ({ ...marker, block })),
      );
      append(
        run.definitions,
        definitions.map((definition) => ({ ...definition, block })),
      );
    }
  });
  return runs.filter(({ definitions, defined }) => definitions.length === defined.size);
}

/** Of each number the note that stands first. */
export function firstOfEachNumber(notes: readonly NumberedNote[]): NumberedNote[] {
  const firsts = new Map<number, NumberedNote>();
  for (const note of notes) if (!firsts.has(note.number)) firsts.set(note.number, note);
  return [...firsts.values()];
}

interface GrowingRun {
  readonly markers: NumberedNote[];
  readonly definitions: NumberedNote[];
  readonly defined: Set<number>;
}

type NoteOfBlock = Omit<NumberedNote, 'block'>;

interface NotesOfKind {
  readonly kind: string;
  readonly markers: readonly NoteOfBlock[];
  readonly definitions: readonly NoteOfBlock[];
}

const NUMBER = /\d+/;

const numberedNotes = perBlock(({ facts: { noteMarkers, noteDefinitions } }): NotesOfKind[] => {
  const kinds = new Set([...noteMarkers, ...noteDefinitions].filter(isNumbered).map(kindOf));
  return Array.from(kinds, (kind) => ({
    kind,
    markers: numberedOf(noteMarkers, kind),
    definitions: numberedOf(noteDefinitions, kind),
  }));
});

function numberedOf(notes: readonly NoteFact[], kind: string): NoteOfBlock[] {
  return notes
    .filter((fact) => isNumbered(fact) && kindOf(fact) === kind)
    .map((fact) => ({ fact, number: Number(NUMBER.exec(fact.key)?.[0]) }));
}

function isNumbered({ key }: NoteFact): boolean {
  return NUMBER.test(key);
}

function kindOf({ key }: NoteFact): string {
  return key.replace(NUMBER, '');
}
