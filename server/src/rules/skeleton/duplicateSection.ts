import type { Section, Subsection } from '../../syntax/tree';
import { foldHeading } from '../../text/characters';
import type { TextEdit } from '../../text/edits';
import { message } from '../../text/message';
import type { Span } from '../../text/position';
import type { BlockView } from '../blockView';
import { deleteLines, fixIn } from '../edit';
import type { BlockContext, BlockRule, FoundInBlock } from '../rule';
import { isEmpty, sectionsOf, subsectionsOf } from './sections';

/** A section, or a sub-heading in its section, stands twice. */
export const duplicateSection: BlockRule = {
  code: 'duplicate-section',
  level: 'error',
  ofForm: true,
  scope: 'block',
  check: (view) => [
    ...repeated(
      sectionsOf(view),
      ({ section }) => section.kind,
      ({ heading }) => heading,
    ),
    ...sectionsOf(view).flatMap((section) =>
      repeated(
        subsectionsOf(section),
        ({ subsection }) => subsection,
        ({ title }) => title,
      ),
    ),
  ],
};

function repeated<Heading extends Section | Subsection>(
  headings: readonly Heading[],
  kindOf: (heading: Heading) => string,
  spanOf: (heading: Heading) => Span,
): FoundInBlock[] {
  return headings.flatMap((heading, at): FoundInBlock[] => {
    const first = headings.findIndex((other) => kindOf(other) === kindOf(heading));
    const original = headings[first];
    if (first === at || !original) return [];
    const isNext = headings.slice(first, at).every((other) => kindOf(other) === kindOf(heading));
    return [
      {
        span: spanOf(heading),
        message: message('“{0}” stands twice.', heading.title.text),
        related: { span: spanOf(original), message: message('The first one') },
        fixes: (context) => {
          const edit = withoutRepeat(context, original, heading, isNext);
          return edit ? [fixIn(context.file, message('Join it with the first one'), edit)] : [];
        },
      },
    ];
  });
}

/** A repeat that says nothing new goes; one right below loses its heading. Others a person has to sort out. */
function withoutRepeat(
  { file, block, views }: BlockContext,
  original: Section | Subsection,
  repeat: Section | Subsection,
  isNext: boolean,
): TextEdit | undefined {
  const view = views[block] as BlockView;
  if (isEmpty(repeat) || bodyOf(view, repeat) === bodyOf(view, original)) {
    return deleteLines(file, block, repeat.firstLine, repeat.lastLine);
  }
  if (!isNext || (repeat.kind === 'section' && subsectionsOf(repeat).length > 0)) return undefined;
  const firstWords = repeat.children[0]?.firstLine ?? repeat.lastLine + 1;
  return deleteLines(file, block, repeat.firstLine, firstWords - 1);
}

function bodyOf({ lines }: BlockView, { firstLine, lastLine }: Section | Subsection): string {
  return foldHeading(lines.slice(firstLine + 1, lastLine + 1).join('\n'));
}
