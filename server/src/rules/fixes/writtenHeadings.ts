import { groupBy } from '../../base/groupBy';
import { memoize } from '../../base/memoize';
import { withoutComments } from '../../syntax/lines/comments';
import type { Node, Section, Subsection } from '../../syntax/tree/tree';
import { isBesideWords } from '../../syntax/tree/tree';
import { isBlankLine } from '../../text/characters';
import type { BlockView } from '../blocks/blockView';
import { sectionsIn, subsectionsOf } from '../reading/sections/sections';

/** A block as it is written: all that tells how others are. */
export type WrittenBlock = Pick<BlockView, 'tree' | 'lines'>;

interface Model<Heading> {
  readonly heading: Heading;
  /** The line as it stands, with signs and blanks. */
  readonly line: string;
  readonly blankAbove: boolean;
  readonly blankBelow: boolean;
}

/** How the headings of some blocks are written, and the places below them. */
export interface WrittenHeadings {
  readonly sections: readonly Model<Section>[];
  readonly subsections: readonly Model<Subsection>[];
  /** The line that most sections of a title have. */
  readonly usualSections: ReadonlyMap<string, string>;
  /** The line that most sub-headings of a kind have. */
  readonly usualSubsections: ReadonlyMap<string, string>;
  readonly blankAbove: boolean;
  readonly blankBelow: boolean;
  /** What stands before the words of most bullets. */
  readonly bullet: string | undefined;
  /** What stands before the words of most directions. */
  readonly direction: string | undefined;
}

const BULLET = /^[ \u3000]*(?:- |・)$/;

/** Read once for the same list of blocks: each fix of a long plan asks for it. */
export const writtenHeadings = memoize((views: readonly WrittenBlock[]): WrittenHeadings => {
  const sections = views.flatMap((view) => sectionsIn(view).map((heading) => modelOf(view, heading)));
  const subsections = views.flatMap((view) =>
    sectionsIn(view).flatMap((section) => subsectionsOf(section).map((heading) => modelOf(view, heading))),
  );
  return {
    sections,
    subsections,
    usualSections: usualLines(
      sections.filter(({ heading }) => heading.exact),
      ({ section }) => section.title,
    ),
    usualSubsections: usualLines(subsections, ({ subsection }) => subsection),
    blankAbove: mostly(sections, ({ blankAbove }) => blankAbove),
    blankBelow: mostly(sections, ({ blankBelow }) => blankBelow),
    bullet: mostFrequent(signsOf(views, 'bullet').filter((sign) => BULLET.test(sign))),
    direction: mostFrequent(signsOf(views, 'direction')),
  };
});

function modelOf<Heading extends Section | Subsection>(view: WrittenBlock, heading: Heading): Model<Heading> {
  const isBlank = (line: number) => isBlankLine(view.lines[line] ?? '');
  const { firstLine } = heading;
  const written = withoutComments(view.lines[firstLine] ?? '');
  const isBeside = heading.kind === 'subsection' && isBesideWords(heading);
  return {
    heading,
    line: isBeside ? written.slice(0, heading.title.end) : written.trimEnd(),
    blankAbove: isBlank(firstLine - 1),
    blankBelow: isBlank(firstLine + 1),
  };
}

function mostFrequent(lines: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

function usualLines<Heading>(
  models: readonly Model<Heading>[],
  keyOf: (heading: Heading) => string,
): ReadonlyMap<string, string> {
  const groups = groupBy(models, ({ heading }) => keyOf(heading));
  return new Map(Array.from(groups, ([key, ofKey]) => [key, mostFrequent(ofKey.map(({ line }) => line)) ?? '']));
}

function signsOf(views: readonly WrittenBlock[], wanted: Node['kind']): string[] {
  return views.flatMap((view) =>
    sectionsIn(view)
      .flatMap((section) => section.children.flatMap((child) => ('texts' in child ? [child] : child.children)))
      .flatMap((node) => {
        const [words] = node.kind === wanted && 'texts' in node ? node.texts : [];
        return words ? [(view.lines[words.line] ?? '').slice(0, words.start)] : [];
      }),
  );
}

function mostly<Entry>(entries: readonly Entry[], holds: (entry: Entry) => boolean): boolean {
  return entries.length === 0 || 2 * entries.filter(holds).length > entries.length;
}
