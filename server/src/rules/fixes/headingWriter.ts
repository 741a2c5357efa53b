import type { Form, SectionForm, SubsectionForm } from '../../form/form';
import { withoutComments } from '../../syntax/lines/comments';
import type { Node, Section, Subsection } from '../../syntax/tree/tree';
import { isBesideWords } from '../../syntax/tree/tree';
import { isBlankLine, removeBlanks } from '../../text/characters';
import { numberLike } from '../../text/width';
import { findYears, japaneseYear, resolveYear } from '../../text/years/years';
import type { BlockView } from '../blocks/blockView';
import { sectionsIn, subsectionsOf } from '../reading/sections/sections';
import { yearLike } from './yearLike';

/** A block as it is written: all that tells how others are. */
export type WrittenBlock = Pick<BlockView, 'tree' | 'lines'>;

interface Model<Heading> {
  readonly heading: Heading;
  /** The line as it stands, with signs and blanks. */
  readonly line: string;
  readonly blankAbove: boolean;
  readonly blankBelow: boolean;
}

const IN_BRACKETS = /^([(（【［〔「『＜〈《≪]).*([)）】］〕」』＞〉》≫])$/;
const BULLET = /^[ \u3000]*(?:- |・)$/;

/** Writes headings, and places to write, as a plan writes its own: numbers, widths, signs, blanks in words, blank lines. */
export class HeadingWriter {
  private readonly sections: readonly Model<Section>[];
  private readonly subsections: readonly Model<Subsection>[];
  private usualBullet: string | undefined;
  private usualDirection: string | undefined;

  constructor(
    private readonly views: readonly WrittenBlock[],
    private readonly form: Form,
    private readonly fiscalYear: number | undefined,
  ) {
    this.sections = views.flatMap((view) => sectionsIn(view).map((heading) => modelOf(view, heading)));
    this.subsections = views.flatMap((view) =>
      sectionsIn(view).flatMap((section) => subsectionsOf(section).map((heading) => modelOf(view, heading))),
    );
  }

  /** The blank lines that stand below a heading: one or none. */
  get blankBelow(): string[] {
    return mostly(this.sections, ({ blankBelow }) => blankBelow) ? [''] : [];
  }

  /** The blank lines that stand above a heading: one or none. */
  get blankAbove(): string[] {
    return mostly(this.sections, ({ blankAbove }) => blankAbove) ? [''] : [];
  }

  /** Whether there are headings to write others like. */
  get hasSections(): boolean {
    return this.sections.length > 0;
  }

  /** What stands before the words of a bullet, be it the one sign or the other: behind no other, ◎ is one. */
  get bullet(): string {
    return (this.usualBullet ??= this.signOf('bullet', BULLET) ?? '- ');
  }

  /** What stands before the words of a direction. */
  get direction(): string {
    return (this.usualDirection ??= this.signOf('direction') ?? `${this.bullet}◎`);
  }

  section(section: SectionForm): string {
    const ofKind = this.sections.filter(({ heading }) => heading.section.title === section.title && heading.exact);
    const known = mostFrequent(ofKind.map(({ line }) => line));
    return known === undefined ? this.sectionLikeAnother(section) : this.inThisYear(known);
  }

  subsection(subsection: SubsectionForm): string {
    const known = mostFrequent(
      this.subsections.filter(({ heading }) => heading.subsection === subsection.kind).map(({ line }) => line),
    );
    if (known !== undefined) return known;
    const model = this.subsections[0];
    if (!model) return `○ ${subsection.title}`;
    const { title } = model.heading;
    const spaced = title.text === removeBlanks(title.text) ? subsection.title : Array.from(subsection.title).join(' ');
    const [, opening = '', closing = ''] = IN_BRACKETS.exec(title.text) ?? [];
    return model.line.slice(0, title.start) + opening + spaced + closing + model.line.slice(title.end);
  }

  private signOf(wanted: Node['kind'], pattern = /^/): string | undefined {
    const signs = this.views.flatMap((view) =>
      sectionsIn(view)
        .flatMap((section) => section.children.flatMap((child) => ('texts' in child ? [child] : child.children)))
        .flatMap((node) => {
          const [words] = node.kind === wanted && 'texts' in node ? node.texts : [];
          return words ? [(view.lines[words.line] ?? '').slice(0, words.start)] : [];
        }),
    );
    return mostFrequent(signs.filter((sign) => pattern.test(sign)));
  }

  private sectionLikeAnother(section: SectionForm): string {
    const number = this.form.sections.indexOf(section) + 1;
    const model = this.sections.find(({ heading }) => heading.number !== undefined) ?? this.sections[0];
    if (!model) return `${number} ${this.dated(section, '')}`;
    const { line } = model;
    const { heading, title } = model.heading;
    const before = line.slice(heading.start, title.start);
    const written = numberedLike(before, number) + this.dated(section, before);
    return line.slice(0, heading.start) + written + line.slice(title.end);
  }

  private dated({ title, dated }: SectionForm, model: string): string {
    if (!dated || this.fiscalYear === undefined) return title;
    const year = japaneseYear(this.fiscalYear);
    const number = year.slice(2);
    return `${number === '元' ? year : numberLike(model, Number(number))}年度における${title}`;
  }

  private inThisYear(line: string): string {
    const year = findYears(line).find(({ fiscal }) => fiscal);
    if (!year || this.fiscalYear === undefined || resolveYear(year, this.fiscalYear) === this.fiscalYear) return line;
    return line.slice(0, year.start) + yearLike(year, this.fiscalYear) + line.slice(year.end);
  }
}

/** A number and what stands around it, counted anew. */
export function numberedLike(model: string, number: number): string {
  return model.replace(/[①-⑨]|[0-9０-９]+/, (sign) =>
    /[①-⑨]/.test(sign) ? String.fromCharCode(0x245f + number) : numberLike(sign, number),
  );
}

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

function mostly<Entry>(entries: readonly Entry[], holds: (entry: Entry) => boolean): boolean {
  return entries.length === 0 || 2 * entries.filter(holds).length > entries.length;
}
