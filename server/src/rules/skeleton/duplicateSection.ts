import type { Section, Subsection } from '../../syntax/tree/tree';
import { foldHeading } from '../../text/characters';
import type { TextEdit } from '../../text/edits/edits';
import { message } from '../../text/message';
import type { Span } from '../../text/position';
import { locationOf, rangeInFile } from '../../workspace/files/location';
import type { BlockView } from '../blocks/blockView';
import { inBlocks } from '../blocks/blockView';
import { perBlock } from '../blocks/perBlock';
import { deleteLines } from '../fixes/edit';
import { fixIn } from '../fixes/fix';
import { strategiesIn } from '../reading/measures/strategiesIn';
import { listedWithoutBody } from '../reading/measures/withoutBody';
import { secondRun } from '../reading/sections/secondRun';
import { isEmpty, sectionsOf, subsectionsOf } from '../reading/sections/sections';
import type { FileContext, FileRule, Found } from '../rule';

/** A heading that stands twice under the same one. */
interface Repeat {
  readonly original: Section | Subsection;
  readonly repeat: Section | Subsection;
  /** Whether nothing of another kind stands between the two. */
  readonly isNext: boolean;
}

/**
 * A section, or a sub-heading in its section, stands twice. Where all sections begin anew, the heading of a measure is
 * lost: if the list knows it, listed-measure-missing says so.
 */
export const duplicateSection: FileRule = {
  code: 'duplicate-section',
  summary: message('A section or a sub-heading stands twice.'),
  level: 'error',
  ofForm: true,
  reshapes: true,
  scope: 'file',
  check: (context) => {
    const withoutBody = strategiesIn(context).flatMap(listedWithoutBody);
    const isTold = (view: BlockView, { repeat }: Repeat): boolean => {
      const run = secondRun(view);
      return run === undefined || (withoutBody.length === 0 && repeat.firstLine === run);
    };
    return inBlocks(context.views, repeatsIn)
      .filter(({ block, fact }) => isTold(context.views[block] as BlockView, fact))
      .map(({ block, fact }) => found(context, block, fact));
  },
};

const repeatsIn = perBlock((view: BlockView): Repeat[] => [
  ...repeated(sectionsOf(view), ({ section }) => section.title),
  ...sectionsOf(view).flatMap((section) => repeated(subsectionsOf(section), ({ subsection }) => subsection)),
]);

function repeated<Heading extends Section | Subsection>(
  headings: readonly Heading[],
  kindOf: (heading: Heading) => string,
): Repeat[] {
  return headings.flatMap((repeat, at) => {
    const first = headings.findIndex((other) => kindOf(other) === kindOf(repeat));
    const original = headings[first];
    if (first === at || !original) return [];
    return [{ original, repeat, isNext: headings.slice(first, at).every((other) => kindOf(other) === kindOf(repeat)) }];
  });
}

function found(context: FileContext, block: number, repeat: Repeat): Found {
  const { file } = context;
  const span = headingSpan(repeat.repeat);
  const original = headingSpan(repeat.original);
  return {
    range: rangeInFile(file, block, span),
    message: message('“{0}” stands twice.', repeat.repeat.title.text),
    related: [{ ...locationOf(file, block, original), message: message('The first one') }],
    fixes: () =>
      withoutRepeat(context, block, repeat).map((edit) => fixIn(file, message('Join it with the first one'), edit)),
  };
}

function headingSpan(heading: Section | Subsection): Span {
  return heading.kind === 'section' ? heading.heading : heading.title;
}

/** A repeat that says nothing new goes; one right below loses its heading. Others a person has to sort out. */
function withoutRepeat({ file, views }: FileContext, block: number, { original, repeat, isNext }: Repeat): TextEdit[] {
  const view = views[block] as BlockView;
  if (isEmpty(repeat) || bodyOf(view, repeat) === bodyOf(view, original)) {
    return [deleteLines(file, block, repeat.firstLine, repeat.lastLine)];
  }
  if (!isNext || (repeat.kind === 'section' && subsectionsOf(repeat).length > 0)) return [];
  const firstWords = repeat.children[0]?.firstLine ?? repeat.lastLine + 1;
  return [deleteLines(file, block, repeat.firstLine, firstWords - 1)];
}

function bodyOf({ lines }: BlockView, { firstLine, lastLine }: Section | Subsection): string {
  const body = lines.slice(firstLine + 1, lastLine + 1).map(foldHeading);
  return body.filter((line) => line !== '').join('\n');
}
