import { placesOf } from '../../../plan/facts/programmes';
import type { Span } from '../../../text/position';
import type { BlockView } from '../../blocks/blockView';
import { matchesIn } from '../../blocks/matches';
import { perBlock } from '../../blocks/perBlock';
import { marksIn } from '../programmes/markForms';

/** Where the names stand that the house writes as they are (`names` in shisaku.json). */
export const housesNames = perBlock((view: BlockView): Span[] => {
  const { names } = view.config.notation;
  return names.length === 0
    ? []
    : view.lines.flatMap((text, line) => names.flatMap((name) => spansOf(name, text, line)));
});

const BOOK_TITLE = /『[^『』]*』/g;

/** Where the headings stand whose words the form gives: whoever spells them otherwise takes them out of the form. */
export const formHeadings = perBlock((view: BlockView): Span[] =>
  view.nodes.flatMap((node) =>
    node.kind === 'section' || node.kind === 'subsection' || node.kind === 'part' ? [node.title] : [],
  ),
);

/** Where programmes' names with their marks, words in 「」 and titles in 『』 stand: written as they were given. */
export const properNames = perBlock((view: BlockView): Span[] => [
  ...view.facts.programmes.flatMap(placesOf),
  ...view.facts.mentions,
  ...marksIn(view),
  ...matchesIn(view, BOOK_TITLE),
]);

function spansOf(name: string, text: string, line: number): Span[] {
  const spans: Span[] = [];
  for (let start = text.indexOf(name); start !== -1; start = text.indexOf(name, start + name.length)) {
    spans.push({ line, start, end: start + name.length });
  }
  return spans;
}
