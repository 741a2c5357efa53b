import type { Section, Subsection } from '../../syntax/tree/tree';
import { message } from '../../text/message';
import type { BlockView } from '../blocks/blockView';
import { fixIn } from '../fixes/fix';
import { numberedLike } from '../fixes/headingWriter';
import type { Piece } from '../fixes/reorder';
import { reorder } from '../fixes/reorder';
import { misplaced, withoutRepeats } from '../reading/numbers/misplaced';
import { placeInForm, sectionsOf, subsectionsOf } from '../reading/sections/sections';
import type { BlockRule, FoundInBlock } from '../rule';

/** Sections, or the sub-headings of a section, stand in another order than in the form. */
export const sectionOrder: BlockRule = {
  code: 'section-order',
  summary: message('Sections or sub-headings stand in another order than in the form.'),
  level: 'warning',
  ofForm: true,
  reshapes: true,
  scope: 'block',
  check: (view) => [
    ...outOfOrder(
      sectionsOf(view),
      ({ section }) => section.title,
      ({ section }) => placeInForm(view, section),
      (section, rank) => ({ ...section, rank, rewrite: (line) => renumbered(view, section, line) }),
    ),
    ...sectionsOf(view).flatMap((section) =>
      outOfOrder(
        subsectionsOf(section),
        ({ title }) => title.text,
        ({ subsection }) => section.section.subsections.findIndex(({ kind }) => kind === subsection),
        ({ firstLine, lastLine }, rank) => ({ firstLine, lastLine, rank }),
      ),
    ),
  ],
};

function outOfOrder<Heading extends Section | Subsection>(
  headings: readonly Heading[],
  titleOf: (heading: Heading) => string,
  placeOf: (heading: Heading) => number,
  pieceOf: (heading: Heading, rank: number) => Piece,
): FoundInBlock[] {
  const wrong = misplaced(withoutRepeats(headings.map(placeOf)));
  return [...wrong].flatMap((at): FoundInBlock[] => {
    const heading = headings[at];
    if (!heading) return [];
    const before = headings.filter((other) => placeOf(other) < placeOf(heading));
    const above = before.toSorted((one, other) => placeOf(other) - placeOf(one))[0];
    return [
      {
        span: 'heading' in heading ? heading.heading : heading.title,
        message: above
          ? message('“{0}” belongs after “{1}”.', titleOf(heading), titleOf(above))
          : message('“{0}” belongs first.', titleOf(heading)),
        fixes: ({ file, block }) => {
          const offset = file.lineOf(block);
          const pieces = headings.map((other) => {
            const piece = pieceOf(other, placeOf(other));
            return { ...piece, firstLine: offset + piece.firstLine, lastLine: offset + piece.lastLine };
          });
          return [fixIn(file, message('Put the headings in their order'), reorder(file, pieces))];
        },
      },
    ];
  });
}

function renumbered(view: BlockView, { section, heading, title, number }: Section, line: string): string {
  if (number === undefined) return line;
  const written = numberedLike(line.slice(heading.start, title.start), placeInForm(view, section));
  return line.slice(0, heading.start) + written + line.slice(title.start);
}
