import type { Form, SectionForm, SubsectionForm } from '../../form/form';
import { removeBlanks } from '../../text/characters';
import { numberLike } from '../../text/numbers';
import { japaneseYear } from '../../text/years/eras';
import { findYears } from '../../text/years/findYears';
import { resolveYear } from '../../text/years/resolveYear';
import type { WrittenBlock, WrittenHeadings } from './writtenHeadings';
import { writtenHeadings } from './writtenHeadings';
import { yearLike } from './yearLike';

const IN_BRACKETS = /^([(（【［〔「『＜〈《≪]).*([)）】］〕」』＞〉》≫])$/;

/** Writes headings, and places to write, as a plan writes its own: numbers, widths, signs, blanks in words, blank lines. */
export class HeadingWriter {
  private readonly written: WrittenHeadings;

  constructor(
    views: readonly WrittenBlock[],
    private readonly form: Form,
    private readonly fiscalYear: number | undefined,
  ) {
    this.written = writtenHeadings(views);
  }

  /** The blank lines that stand below a heading: one or none. */
  get blankBelow(): string[] {
    return this.written.blankBelow ? [''] : [];
  }

  /** The blank lines that stand above a heading: one or none. */
  get blankAbove(): string[] {
    return this.written.blankAbove ? [''] : [];
  }

  /** Whether there are headings to write others like. */
  get hasSections(): boolean {
    return this.written.sections.length > 0;
  }

  /** What stands before the words of a bullet, be it the one sign or the other: behind no other, ◎ is one. */
  get bullet(): string {
    return this.written.bullet ?? '- ';
  }

  /** What stands before the words of a direction. */
  get direction(): string {
    return this.written.direction ?? `${this.bullet}◎`;
  }

  section(section: SectionForm): string {
    const known = this.written.usualSections.get(section.title);
    return known === undefined ? this.sectionLikeAnother(section) : this.inThisYear(known);
  }

  subsection(subsection: SubsectionForm): string {
    const known = this.written.usualSubsections.get(subsection.kind);
    if (known !== undefined) return known;
    const [model] = this.written.subsections;
    if (!model) return `○ ${subsection.title}`;
    const { title } = model.heading;
    const spaced = title.text === removeBlanks(title.text) ? subsection.title : Array.from(subsection.title).join(' ');
    const [, opening = '', closing = ''] = IN_BRACKETS.exec(title.text) ?? [];
    return model.line.slice(0, title.start) + opening + spaced + closing + model.line.slice(title.end);
  }

  private sectionLikeAnother(section: SectionForm): string {
    const number = this.form.sections.indexOf(section) + 1;
    const model = this.written.sections.find(({ heading }) => heading.number !== undefined) ?? this.written.sections[0];
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
