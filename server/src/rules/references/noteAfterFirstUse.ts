import type { NoteFact } from '../../plan/facts/facts';
import type { RunningLine } from '../../plan/facts/runningText';
import { message } from '../../text/message';
import type { Span } from '../../text/position';
import type { BlockView } from '../blocks/blockView';
import { perBlock } from '../blocks/perBlock';
import { replaceSpan } from '../fixes/edit';
import { fixIn, forPerson } from '../fixes/fix';
import { wordBefore } from '../reading/notes/notePairs';
import type { BlockRule } from '../rule';

const SHORTEST_WORD = 3;

/** A word is used before the place at which its note explains it. */
export const noteAfterFirstUse: BlockRule = {
  code: 'note-after-first-use',
  summary: message('A word is used before the place at which its note explains it.'),
  level: 'hint',
  ofForm: true,
  scope: 'block',
  check: (view) => {
    const seen = new Set<string>();
    return view.facts.noteMarkers.flatMap((note) => {
      const word = wordBefore(view, note);
      if (word.length < SHORTEST_WORD || seen.has(word)) return [];
      seen.add(word);
      const first = firstUse(view, note, word);
      if (!first) return [];
      return [
        {
          span: first,
          message: message('“{0}” is used before {1} explains it.', word, note.marker.text),
          related: { span: note.marker, message: message('Explained here') },
          fixes: ({ file, block }) => {
            const here = replaceSpan(file, block, { ...first, start: first.end }, note.marker.text);
            const gone = replaceSpan(file, block, note.marker, '');
            return [forPerson(fixIn(file, message('Move {0} here', note.marker.text), here, gone))];
          },
        },
      ];
    });
  },
};

/** Where the word first stands in running text above its marker, as a word of its own; names in 「」 and ( ) aside. */
function firstUse(view: BlockView, { marker }: NoteFact, word: string): Span | undefined {
  for (const line of linesWithoutNames(view)) {
    if (line.line > marker.line) return undefined;
    const upTo = line.line === marker.line ? marker.start - word.length : line.end;
    const start = placeOf(word, line.text);
    if (start !== -1 && line.start + start + word.length <= upTo) {
      return { line: line.line, start: line.start + start, end: line.start + start + word.length };
    }
  }
  return undefined;
}

/** The lines of running text in which quoted names and remarks are blanked out, so that every place stays where it is. */
const linesWithoutNames = perBlock(({ runningLines }: BlockView): RunningLine[] =>
  runningLines.map((line) => ({
    ...line,
    text: line.text.replace(/「[^「」]*」|[(（][^()（）]*[)）]/g, (name) => ' '.repeat(name.length)),
  })),
);

/** A word that is part of a longer one of the same kind of letters is another word. */
function placeOf(word: string, text: string): number {
  const kinds = [/[A-Za-z0-9]/, /[\p{Script=Katakana}ー]/u, /\p{Script=Han}/u];
  const joins = (one: string, other: string) => kinds.some((kind) => kind.test(one) && kind.test(other));
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const end = at + word.length;
    if (!joins(text.charAt(at - 1), text.charAt(at)) && !joins(text.charAt(end - 1), text.charAt(end))) return at;
  }
  return -1;
}
