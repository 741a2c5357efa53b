import type { NoteFact, ProgrammeFact } from '../../../../server/src/plan/facts/facts';
import type { Span } from '../../../../server/src/text/position';
import type { Draft, DraftMeasure } from './draft';
import type { Expected, Fault, Mutation } from './fault';
import { rewritten, withLines, withoutLines } from './fault';

type Place = () => Fault;

/** The listings of a kind, with the line on which their names stand. */
function listings(
  draft: Draft,
  kind: ProgrammeFact['kind'],
  places: (programme: ProgrammeFact, line: number, measure: DraftMeasure) => readonly Place[],
): Place[] {
  return draft.measures.flatMap((measure) =>
    measure.facts.programmes
      .filter((programme) => programme.kind === kind)
      .flatMap((programme) => places(programme, measure.offset + programme.name.line, measure)),
  );
}

function marked(draft: Draft, wrong: string, code: string): Place[] {
  return listings(draft, 'relisted', ({ mark }, line) =>
    mark
      ? [
          () => ({
            lines: rewritten(draft, line, mark.start, mark.end, wrong),
            expected: [{ code, line, words: wrong }],
          }),
        ]
      : [],
  );
}

function misnamed(draft: Draft, kind: ProgrammeFact['kind'], code: string): Place[] {
  return listings(draft, kind, ({ name, key }, line) => {
    if (draft.dependsOn(key)) return [];
    const wrong = `朱の朱の朱の${name.text}`;
    return [
      () => ({
        lines: rewritten(draft, line, name.start, name.end, wrong),
        expected: [{ code, line, words: wrong }],
      }),
    ];
  });
}

export const REFERENCE_MUTATIONS: readonly Mutation[] = [
  { name: 'misnames a relisted programme', places: (draft) => misnamed(draft, 'relisted', 'unresolved-relisted') },
  {
    name: 'misnames a programme that is listed elsewhere',
    places: (draft) => misnamed(draft, 'listedElsewhere', 'unresolved-listed-elsewhere'),
  },
  {
    name: 'drops a mark',
    places: (draft) =>
      listings(draft, 'relisted', ({ mark, name, key }, line) => {
        const primary = draft.primary(key);
        if (!mark || !primary) return [];
        return [
          () => ({
            lines: rewritten(draft, line, mark.start, mark.end, ''),
            expected: [
              { code: 'unmarked-repeat', line, words: name.text },
              { code: 'unmarked-repeat', ...primary },
            ],
          }),
        ];
      }),
  },
  { name: 'mistypes a mark', places: (draft) => marked(draft, '【再褐】', 'mark-misspelled') },
  { name: 'puts a blank into a mark', places: (draft) => marked(draft, '【再 掲】', 'mark-misspelled') },
  { name: 'writes a mark with the keyboard', places: (draft) => marked(draft, '[再掲]', 'mark-misspelled') },
  { name: 'writes a mark in other brackets', places: (draft) => marked(draft, '〔再掲〕', 'mixed-mark-forms') },
  {
    name: 'drops the name beside a mark',
    places: (draft) =>
      listings(draft, 'relisted', ({ mark, parentheses, key, item }, line) => {
        const isOwnLine = draft.line(line).startsWith('(');
        if (!mark || isOwnLine || mark.start < parentheses.end || draft.dependsOn(key)) return [];
        if (item.firstLine !== item.lastLine) return [];
        return [
          () => ({
            lines: rewritten(draft, line, parentheses.start, parentheses.end, ''),
            expected: [{ code: 'mark-without-listing', line, words: mark.text }],
          }),
        ];
      }),
  },
  {
    name: 'changes what is said of a relisted programme',
    places: (draft) =>
      listings(draft, 'relisted', ({ item, key }, _, { offset }) => {
        const first = offset + item.firstLine;
        if (!draft.primary(key) || !/[^。(]。/.test(draft.line(first))) return [];
        return [
          () => ({
            lines: withLines(draft, first, first, [draft.line(first).replace(/[^。](?=。)/, '〆')]),
            expected: [{ code: 'relisted-wording', line: first }],
          }),
        ];
      }),
  },
  {
    name: 'misnames a programme among the achievements',
    places: (draft) =>
      draft.measures.flatMap(({ facts, offset }) =>
        facts.mentions
          .filter(({ subsection, text }) => subsection === 'achievements' && text.endsWith('事業'))
          .map(({ line, start, end, text }) => () => {
            const wrong = `朱の朱の朱の${text}`;
            return {
              lines: rewritten(draft, offset + line, start, end, wrong),
              expected: [{ code: 'unknown-mention', line: offset + line, words: wrong }],
            };
          }),
      ),
  },
  {
    name: 'refers to a measure that is not there',
    places: (draft) =>
      draft.measures.flatMap(({ facts, offset }) =>
        facts.headingReferences
          .filter(({ text }) => text.startsWith('施策'))
          .map(({ line, start, end, strategy }) => () => {
            const wrong = `施策${strategy}-99`;
            return {
              lines: rewritten(draft, offset + line, start, end, wrong),
              expected: [{ code: 'unresolved-heading-reference', line: offset + line, words: wrong }],
            };
          }),
      ),
  },
  {
    name: 'refers to a figure that is not there',
    places: (draft) =>
      figured(draft, '(図91-3)', ['図91-1 港の船', '図91-2 港の魚'], (line) => {
        return { code: 'unresolved-figure-reference', line, words: '図91-3' };
      }),
  },
  {
    name: 'gives a figure the number of the one above',
    places: (draft) =>
      figured(draft, '(図91-1)', ['図91-1 港の船', '図91-1 港の魚'], (_, last) => {
        return { code: 'duplicate-figure-number', line: last, words: '図91-1' };
      }),
  },
  {
    name: 'exchanges the numbers of two figures',
    places: (draft) =>
      figured(draft, '(図91-2)', ['図91-2 港の船', '図91-1 港の魚'], (_, last) => {
        return { code: 'figure-order', line: last - 2, words: '図91-2' };
      }),
  },
  {
    name: 'drops a note marker',
    places: (draft) =>
      draft.measures.flatMap(({ facts: { noteMarkers, noteDefinitions }, offset }) =>
        noteMarkers.map(({ marker }, at) => () => {
          const definition = noteDefinitions[at]?.marker;
          return {
            lines: rewritten(draft, offset + marker.line, marker.start, marker.end, ''),
            expected: [
              {
                code: 'definition-without-marker',
                line: offset + (definition?.line ?? 0),
                words: definition?.text ?? '',
              },
            ],
          };
        }),
      ),
  },
  {
    name: 'drops the definition of a note',
    places: (draft) =>
      draft.measures.flatMap(({ facts: { noteMarkers, noteDefinitions }, offset }) =>
        noteDefinitions.map(({ marker }, at) => () => {
          const pointer = noteMarkers[at]?.marker;
          return {
            lines: withoutLines(draft, offset + marker.line, offset + marker.line),
            expected: [
              { code: 'note-without-definition', line: offset + (pointer?.line ?? 0), words: pointer?.text ?? '' },
            ],
          };
        }),
      ),
  },
  {
    name: 'uses a word before its note',
    places: (draft) =>
      draft.measures.flatMap(({ facts: { noteMarkers }, tree, offset }) =>
        noteMarkers.flatMap(({ marker }): Place[] => {
          const word = /[ァ-ヶーA-Z]{3,}$/.exec(draft.line(offset + marker.line).slice(0, marker.start))?.[0];
          const necessity = tree.children.find((child) => child.kind === 'section');
          const first = necessity?.children[0];
          if (word === undefined || !first || first.firstLine >= marker.line || draft.text.split(word).length > 2)
            return [];
          const line = offset + first.firstLine;
          return [
            () => ({
              lines: withLines(draft, line, line - 1, [`- ${word}の声を聞くことが必要。`]),
              expected: [{ code: 'note-after-first-use', line, words: word }],
            }),
          ];
        }),
      ),
  },
  {
    name: 'numbers the notes, two of them the other way round',
    places: (draft) => {
      const notes = pairedNotes(draft);
      return notes.slice(1).map((_, at) => () => {
        const numbers = notes.map((_, note) => note + 1);
        [numbers[at], numbers[at + 1]] = [at + 2, at + 1];
        const lines = [...draft.lines];
        const places = notes.flatMap((note, index) => note.map((place) => ({ ...place, number: numbers[index] })));
        // From the end, so that what is still to be written stays where it is.
        for (const { line, start, end, number } of places.toReversed()) {
          const text = lines[line] ?? '';
          lines[line] = `${text.slice(0, start)}(注${number})${text.slice(end)}`;
        }
        const expected = (notes[at] ?? []).map(({ line }) => ({ code: 'note-order', line, words: `(注${at + 2})` }));
        return { lines, expected };
      });
    },
  },
];

/** Puts a reference at the end of what a measure says first, and captions at the measure's end. */
function figured(
  draft: Draft,
  reference: string,
  captions: readonly string[],
  expected: (line: number, lastCaption: number) => Expected,
): Place[] {
  return draft.measures.flatMap(({ tree, offset }) => {
    const line = offset + (tree.children.find(({ kind }) => kind === 'section')?.children[0]?.lastLine ?? 0);
    if (!draft.line(line).endsWith('。')) return [];
    let last = offset + tree.lastLine;
    while (draft.isBlank(last)) last--;
    const lines = withLines(
      draft,
      last + 1,
      last,
      captions.flatMap((caption) => ['', caption]),
    );
    lines[line] = draft.line(line).replace(/。$/, `${reference}。`);
    return [() => ({ lines, expected: [expected(line, last + 2 * captions.length)] })];
  });
}

/** The markers of a draft, each with its definition, where all have one. */
function pairedNotes(draft: Draft): Span[][] {
  const inDraft = (offset: number, { marker: { line, start, end } }: NoteFact): Span => {
    return { line: offset + line, start, end };
  };
  return draft.measures.flatMap(({ facts: { noteMarkers, noteDefinitions }, offset }) =>
    noteMarkers.length === noteDefinitions.length
      ? noteMarkers.map((marker, at) => [marker, noteDefinitions[at] ?? marker].map((note) => inDraft(offset, note)))
      : [],
  );
}
