import type { Section } from '../../syntax/tree/tree';
import { foldHeading } from '../../text/characters';
import { message } from '../../text/message';
import { withoutLeadingYear } from '../../text/years/leadingYear';
import type { BlockView } from '../blocks/blockView';
import type { Tally } from '../blocks/tally';
import { tallyOf } from '../blocks/tally';
import { writeInstead } from '../fixes/fix';
import { nearSubsections } from '../reading/sections/nearSubsection';
import { sectionsOf } from '../reading/sections/sections';
import type { FoundInBlock, SettledRule } from '../rule';

const LEADING_YEAR = /^(?:.{0,12}?年度(?:[(（][^)）]{1,8}[)）])?|[FＦ][YＹ][0-9０-９]{4})(?:における|の)?/;

/** A heading is nearly that of a section or sub-heading, but not quite (施策の必用性, ○ 成課), or other than the file's others. */
export const unknownSection: SettledRule = {
  code: 'unknown-section',
  summary: message('A heading is nearly that of a section, but not quite.'),
  level: 'error',
  ofForm: true,
  scope: 'settled',
  settle: ({ views }) => {
    const titles = titlesIn(views);
    const strays = new Set(Array.from(titles.keys()).filter((title) => isStray(title, titles)));
    return { by: Array.from(strays).join('\n'), check: (view) => departing(view, strays) };
  },
};

function departing(view: BlockView, strays: ReadonlySet<string>): FoundInBlock[] {
  return sectionsOf(view).flatMap((section) => [
    ...(section.exact || bareTitle(section) === ownTitle(section) ? [] : [nearly(section.title, rightTitle(section))]),
    ...(section.exact && strays.has(titleKey(section)) ? [unlikeOthers(section)] : []),
    ...nearSubsections(view, section).map(({ words, subsection }) => nearly(words, subsection.title)),
  ]);
}

/** The titles that a form knows, its own and others, as often as the sections of a file have them. */
const titlesIn = tallyOf((view) =>
  sectionsOf(view)
    .filter(({ exact }) => exact)
    .map((section) => [titleKey(section), 1]),
);

/** The section's own title, which is one of few, and the one that it bears. */
function titleKey(section: Section): string {
  return `${ownTitle(section)}\t${bareTitle(section)}`;
}

/** Whether a title is another than the form's, and most sections of its kind bear the form's: else it is the plan's own. */
function isStray(title: string, titles: Tally): boolean {
  const [own = '', borne] = title.split('\t');
  return borne !== own && (titles.get(`${own}\t${own}`) ?? 0) > (titles.get(title) ?? 0);
}

function ownTitle({ section }: Section): string {
  return foldHeading(section.title);
}

/** A year before a title, be it one that is not settled yet (令和○年度), a colon or a remark behind it, is no slip. */
function bareTitle({ section, title }: Section): string {
  const folded = foldHeading(title.text);
  const undated = section.dated ? folded.replace(LEADING_YEAR, '') : withoutLeadingYear(folded);
  return undated.replace(/(?::|\([^()]{1,12}\))$/, '');
}

function nearly(words: Section['title'], right: string): FoundInBlock {
  return {
    span: words,
    message: message('The form has no “{0}”. “{1}” is probably meant.', words.text, right),
    fixes: ({ file, block }) => [writeInstead(file, block, words, right)],
  };
}

function unlikeOthers(section: Section): FoundInBlock {
  const right = rightTitle(section);
  return {
    span: section.title,
    level: 'warning',
    message: message('Elsewhere this file writes “{0}”.', right),
    fixes: ({ file, block }) => [writeInstead(file, block, section.title, right)],
  };
}

function rightTitle({ section, title }: Section): string {
  const year = section.dated ? (LEADING_YEAR.exec(title.text)?.[0] ?? '') : '';
  return year + section.title;
}
