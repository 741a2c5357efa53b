import type { Box, Initiative, Item, Section } from '../../../../server/src/syntax/tree/tree';
import type { Draft, DraftMeasure } from './draft';
import { itemsOf, nodesOf, sectionsOf } from './draft';
import type { Expected, Fault, Mutation } from './fault';
import { rewritten, withLines, withoutLines } from './fault';

type Place = () => Fault;

function inMeasures(draft: Draft, places: (measure: DraftMeasure) => readonly Place[]): Place[] {
  return draft.measures.flatMap(places);
}

function inSections(draft: Draft, places: (section: Section, measure: DraftMeasure) => readonly Place[]): Place[] {
  return inMeasures(draft, (measure) => sectionsOf(measure).flatMap((section) => places(section, measure)));
}

function titleWords({ fact }: DraftMeasure, draft: Draft, offset: number): string {
  return draft.line(offset).slice(fact.numberSpan.start, fact.title.end);
}

function missing(measure: DraftMeasure, draft: Draft): Expected {
  return { code: 'missing-section', line: measure.offset, words: titleWords(measure, draft, measure.offset) };
}

/** From a section's heading to its last words. */
function endOfWords(draft: Draft, last: number): number {
  let line = last;
  while (draft.isBlank(line)) line--;
  return line;
}

export const SKELETON_MUTATIONS: readonly Mutation[] = [
  {
    name: 'drops the heading of a section',
    places: (draft) =>
      inSections(draft, (section, measure) => [
        () => ({
          lines: withoutLines(draft, measure.offset + section.firstLine, measure.offset + section.firstLine),
          expected: [missing(measure, draft)],
        }),
      ]),
  },
  {
    name: 'drops a section',
    places: (draft) =>
      inSections(draft, (section, measure) => {
        const { firstLine, lastLine } = section;
        const holdsRest = measure.rest !== undefined && firstLine <= measure.rest && measure.rest <= lastLine;
        if (holdsRest || !draft.standsAlone(measure, firstLine, lastLine)) return [];
        return [
          () => ({
            lines: withoutLines(draft, measure.offset + firstLine, measure.offset + lastLine),
            expected: [missing(measure, draft)],
          }),
        ];
      }),
  },
  {
    name: 'drops a sub-heading',
    places: (draft) =>
      inSections(draft, (section, { offset }) =>
        nodesOf(section, 'subsection').map(({ firstLine }) => () => ({
          lines: withoutLines(draft, offset + firstLine, offset + firstLine),
          expected: [{ code: 'missing-subsection', line: offset + section.firstLine, words: section.heading.text }],
        })),
      ),
  },
  {
    name: 'mistypes the heading of a section',
    places: (draft) =>
      inSections(draft, ({ title }, { offset }) => {
        const line = offset + title.line;
        return [
          () => ({
            lines: rewritten(draft, line, title.end - 1, title.end, '牲'),
            expected: [{ code: 'unknown-section', line, words: `${title.text.slice(0, -1)}牲` }],
          }),
        ];
      }),
  },
  {
    name: 'misnumbers a section',
    places: (draft) =>
      inSections(draft, ({ heading, number = 1 }, { offset }) => {
        const line = offset + heading.line;
        const wrong = String(number + 4);
        return [
          () => ({
            lines: rewritten(draft, line, heading.start, heading.start + 1, wrong),
            expected: [{ code: 'section-number', line, words: wrong }],
          }),
        ];
      }),
  },
  {
    name: 'exchanges two sections',
    places: (draft) =>
      inMeasures(draft, (measure) => {
        const sections = sectionsOf(measure);
        const marked = measure.facts.noteMarkers.length > 0;
        return sections.slice(1).flatMap((second, at): Place[] => {
          const first = sections[at];
          if (!first || marked || at + 2 === sections.length) return [];
          const { offset } = measure;
          const text = (from: number, to: number) => draft.lines.slice(offset + from, offset + to + 1);
          return [
            () => ({
              lines: withLines(draft, offset + first.firstLine, offset + second.lastLine, [
                ...text(second.firstLine, second.lastLine),
                ...text(first.firstLine, first.lastLine),
              ]),
              expected: [{ code: 'section-order', line: offset + first.firstLine, words: second.heading.text }],
            }),
          ];
        });
      }),
  },
  {
    name: 'repeats a section',
    places: (draft) =>
      inSections(draft, ({ firstLine, lastLine, heading }, { offset, rest }) => {
        if (rest !== undefined && firstLine <= rest && rest <= lastLine) return [];
        const whole = draft.lines.slice(offset + firstLine, offset + lastLine + 1);
        const text = draft.isBlank(offset + lastLine) ? whole : [...whole, ''];
        return [
          () => ({
            lines: withLines(draft, offset + firstLine, offset + firstLine - 1, text),
            expected: [{ code: 'duplicate-section', line: offset + firstLine + text.length, words: heading.text }],
          }),
        ];
      }),
  },
  {
    name: 'empties a sub-heading',
    places: (draft) =>
      inSections(draft, (section, { offset, facts }) =>
        nodesOf(section, 'subsection').flatMap((node): Place[] => {
          if (node.kind !== 'subsection' || facts.noteMarkers.length + facts.noteDefinitions.length > 0) return [];
          return [
            () => ({
              lines: withoutLines(draft, offset + node.firstLine + 2, offset + node.lastLine),
              expected: [{ code: 'empty-section', line: offset + node.firstLine, words: node.title.text }],
            }),
          ];
        }),
      ),
  },
  {
    name: 'drops a ◎',
    places: (draft) =>
      inSections(draft, (section, { offset }) => {
        const directions = nodesOf(section, 'direction');
        return directions.map(({ firstLine }) => () => {
          const line = offset + firstLine;
          const text = draft.line(line).replace('◎', '');
          const where =
            directions.length > 1
              ? { line, words: text.replace(/^- /, '') }
              : { line: offset + section.firstLine, words: section.heading.text };
          return {
            lines: withLines(draft, line, line, [text]),
            expected: [{ code: 'direction-without-item', ...where }],
          };
        });
      }),
  },
  {
    name: 'drops the items of an initiative',
    places: (draft) =>
      inMeasures(draft, (measure) =>
        (nodesOf(measure.tree, 'initiative') as Initiative[]).flatMap((initiative): Place[] => {
          const { titles, firstLine, lastLine, children } = initiative;
          const [title] = titles;
          const onlyItems = children.every(({ kind }) => kind === 'item');
          if (!title || titles.length > 1 || !onlyItems || !draft.standsAlone(measure, firstLine, lastLine)) return [];
          const line = measure.offset + firstLine;
          const last = endOfWords(draft, measure.offset + lastLine);
          // Beside a wide gap the heading would be taken for a picture's caption.
          if (measure.offset + lastLine - last > 1 || draft.isBlank(line - 2)) return [];
          return [
            () => ({
              lines: withoutLines(draft, line + 2, last + 1),
              expected: [{ code: 'initiative-without-item', line, words: title.text }],
            }),
          ];
        }),
      ),
  },
  {
    name: 'drops the heading of an initiative',
    places: (draft) =>
      inSections(draft, (section, { offset }) => {
        const [first, ...others] = nodesOf(section, 'initiative') as Initiative[];
        if (!first || others.length === 0) return [];
        const [item] = first.children as readonly (Item | Box)[];
        if (item?.kind !== 'item' || first.titles.length > 1) return [];
        const line = offset + first.firstLine;
        return [
          () => ({
            lines: withoutLines(draft, line, line),
            expected: [
              { code: 'item-outside-initiative', line: offset + item.firstLine - 1, words: item.texts[0]?.text ?? '' },
            ],
          }),
        ];
      }),
  },
  {
    name: 'drops a programme',
    places: (draft) =>
      inMeasures(draft, (measure) =>
        itemsOf(measure).flatMap((item): Place[] => {
          const [programme] = item.programmes;
          const alone = draft.standsAlone(measure, item.firstLine, item.lastLine);
          if (!programme?.bold || programme.marks.length > 0 || !alone) return [];
          const line = measure.offset + programme.parentheses.line;
          const text = draft.line(line).replace(/\*\*\(.*\)\*\*$/, '');
          const words = item.texts.at(-1)?.text.replace(/\*\*\(.*\)\*\*$/, '') ?? '';
          return [
            () => ({
              lines: withLines(draft, line, line, [text]),
              expected: [{ code: 'item-without-programme', line, words }],
            }),
          ];
        }),
      ),
  },
];
