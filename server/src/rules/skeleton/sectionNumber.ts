import type { Section } from '../../syntax/tree/tree';
import { message } from '../../text/message';
import type { Span } from '../../text/position';
import type { BlockView } from '../blocks/blockView';
import { replaceSpan } from '../fixes/edit';
import { fixIn } from '../fixes/fix';
import { numberedLike } from '../fixes/headingWriter';
import { misplaced, withoutRepeats } from '../reading/numbers/misplaced';
import { placeInForm, sectionsOf } from '../reading/sections/sections';
import type { BlockRule } from '../rule';

/** A section has another number than in the form. Sections in the wrong order are another matter. */
export const sectionNumber: BlockRule = {
  code: 'section-number',
  summary: message('A section has another number than in the form.'),
  level: 'warning',
  ofForm: true,
  scope: 'block',
  check: (view) => {
    const sections = sectionsOf(view);
    const places = sections.map(({ section }) => placeInForm(view, section));
    if (misplaced(withoutRepeats(places)).size > 0) return [];
    return sections.flatMap((section, at) => {
      const place = places[at] ?? 0;
      if (section.number === place || !isNumbered(section) || places.indexOf(place) !== at) return [];
      if (section.number === place - leftOut(view, places, place)) return [];
      const span = numberSpan(section);
      return [
        {
          span,
          message: message('“{0}” is section {1}, not {2}.', section.section.title, place, section.number ?? ''),
          fixes: ({ file, block }) => [
            fixIn(
              file,
              message('Number it {0}', place),
              replaceSpan(file, block, span, numberedLike(numberText(section), place)),
            ),
          ],
        },
      ];
    });
  },
};

/** How many sections above a place no measure must have, and this one has not: they may be counted or not. */
function leftOut({ config: { form } }: BlockView, places: readonly number[], place: number): number {
  return form.sections.slice(0, place - 1).filter(({ required }, at) => !required && !places.includes(at + 1)).length;
}

/** A year right at the beginning (24年度における…) is no number of a section. */
function isNumbered({ number, title, heading }: Section): boolean {
  const isApart = !/[0-9０-９]$/.test(heading.text.slice(0, title.start - heading.start));
  return number !== undefined && (isApart || !/^[0-9０-９]/.test(title.text));
}

function numberText({ heading, title }: Section): string {
  return heading.text.slice(0, title.start - heading.start).trimEnd();
}

function numberSpan(section: Section): Span {
  const { line, start } = section.heading;
  return { line, start, end: start + numberText(section).length };
}
