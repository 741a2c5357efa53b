import type { Section } from '../../syntax/tree/tree';
import { foldHeading } from '../../text/characters';
import { message } from '../../text/message';
import { withoutLeadingYear } from '../../text/years/years';
import { writeInstead } from '../fixes/fix';
import { nearSubsections } from '../reading/sections/nearSubsection';
import { sectionsOf } from '../reading/sections/sections';
import type { BlockRule, FoundInBlock } from '../rule';

const LEADING_YEAR = /^(?:.{0,12}?年度(?:[(（][^)）]{1,8}[)）])?|[FＦ][YＹ][0-9０-９]{4})(?:における|の)?/;

/** A heading is nearly that of a section or sub-heading, but not quite (施策の必用性, ○ 成課). */
export const unknownSection: BlockRule = {
  code: 'unknown-section',
  summary: message('A heading is nearly that of a section, but not quite.'),
  level: 'error',
  ofForm: true,
  scope: 'block',
  check: (view) =>
    sectionsOf(view).flatMap((section) => [
      ...(section.exact || saysTheSame(section) ? [] : [nearly(section.title, rightTitle(section))]),
      ...nearSubsections(view, section).map(({ words, subsection }) => nearly(words, subsection.title)),
    ]),
};

/** A year before a title that asks for none, or a colon behind it, is no slip. */
function saysTheSame({ section, title }: Section): boolean {
  return withoutLeadingYear(foldHeading(title.text)).replace(/:$/, '') === foldHeading(section.title);
}

function nearly(words: Section['title'], right: string): FoundInBlock {
  return {
    span: words,
    message: message('The form has no “{0}”. “{1}” is probably meant.', words.text, right),
    fixes: ({ file, block }) => [writeInstead(file, block, words, right)],
  };
}

function rightTitle({ section, title }: Section): string {
  const year = section.dated ? (LEADING_YEAR.exec(title.text)?.[0] ?? '') : '';
  return year + section.title;
}
