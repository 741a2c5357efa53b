import { append } from '../../base/append';
import type { Form } from '../../form/form';
import { markWord } from '../../form/formWords';
import type { PlanMeasure, PlanStrategy } from '../../plan/plan';
import { numberedTitle } from '../../plan/plan';
import { textOf } from '../../syntax/tree/document';
import type { Section } from '../../syntax/tree/tree';
import { splitLines } from '../../text/lines';
import type { Remark } from '../../text/remark';
import { fiscalYearName } from '../../text/years/eras';
import type { PlanFile } from '../../workspace/files/planFile';
import type { Book, BookBlock, Chapter, ListedProgramme, MeasureSpread, Opening, Spread } from './book';
import { filesInOrder } from './filesInOrder';
import { BlockReader } from './blockReader';
import { withRemarks } from './withRemarks';

export interface Imprint {
  readonly title: string | undefined;
  /** Where the plan itself declares none. */
  readonly fiscalYear: number | undefined;
}

/**
 * A plan as it is printed: titles whole, notes at the foot of the page, each measure on its two pages.
 * @param files all that is printed, of one edition
 * @param remarks what is said beside the words of each file
 */
export function readBook(
  files: readonly PlanFile[],
  form: Form,
  { title, fiscalYear }: Imprint,
  remarks: readonly (readonly Remark[])[] = [],
): Book {
  const inOrder = filesInOrder(files);
  const year = inOrder.find(({ plan }) => plan.fiscalYear !== undefined)?.plan.fiscalYear ?? fiscalYear;
  return {
    title,
    year: year === undefined ? undefined : fiscalYearName(year),
    chapters: chaptersOf(inOrder, new Map(files.map((file, at) => [file, remarks[at] ?? []]))),
    programmes: inOrder.flatMap((file) =>
      file.plan.strategies.flatMap(({ measures }) => measures.flatMap((each) => programmesOf(file, form, each))),
    ),
  };
}

function chaptersOf(files: readonly PlanFile[], remarks: ReadonlyMap<PlanFile, readonly Remark[]>): Chapter[] {
  const chapters: Chapter[] = [];
  for (const file of files) {
    for (const chapter of remarkedChapters(file, remarks.get(file) ?? [])) {
      const last = chapters.at(-1);
      // What has no heading of its own goes on with the chapter of its number.
      const goesOn = last?.number !== undefined && chapter.number === last.number && chapter.title === undefined;
      if (goesOn) chapters[chapters.length - 1] = { ...last, spreads: [...last.spreads, ...chapter.spreads] };
      else chapters.push(chapter);
    }
  }
  return chapters;
}

function remarkedChapters(file: PlanFile, remarks: readonly Remark[]): Chapter[] {
  const chapters = chaptersOfFile(file);
  return remarks.length === 0 ? chapters : withRemarks(chapters, remarks, splitLines(textOf(file.document)));
}

function chaptersOfFile(file: PlanFile): Chapter[] {
  const { strategies } = file.plan;
  const [first] = strategies;
  const preface = openingOf(file, 0, first?.firstBlock ?? file.document.blocks.length);
  const chapters = strategies.map((strategy) => chapterOf(file, strategy));
  const [opening, ...others] = chapters;
  if (opening && isUnseen(preface)) {
    return [{ ...opening, spreads: withoutUnseen([preface, ...opening.spreads]) }, ...others];
  }
  return preface.blocks.length > 0
    ? [{ number: first?.number, title: undefined, spreads: [preface] }, ...chapters]
    : chapters;
}

function chapterOf(file: PlanFile, { number, firstBlock, endBlock, measures, heading }: PlanStrategy): Chapter {
  const spreads: Spread[] = [];
  let from = firstBlock;
  for (const measure of measures) {
    spreads.push(openingOf(file, from, measure.block), spreadOf(file, measure));
    from = measure.block + 1;
  }
  spreads.push(openingOf(file, from, endBlock));
  return {
    number,
    title: heading && new BlockReader(file, heading.block).heading()?.lines.join(''),
    spreads: withoutUnseen(spreads),
  };
}

/** Whether nobody sees anything of a spread: comments take no page. */
function isUnseen(spread: Spread): spread is Opening {
  return spread.kind === 'opening' && spread.blocks.every(({ kind }) => kind === 'comment');
}

/** Spreads of which something is seen; comments by themselves go on the spread below, if there is one. */
function withoutUnseen(spreads: readonly Spread[]): Spread[] {
  const seen: Spread[] = [];
  let comments: readonly BookBlock[] = [];
  for (const spread of spreads) {
    if (isUnseen(spread)) {
      comments = [...comments, ...spread.blocks];
      continue;
    }
    seen.push(comments.length > 0 ? below(comments, spread) : spread);
    comments = [];
  }
  return comments.length > 0 ? [...seen, { kind: 'opening', blocks: comments }] : seen;
}

function below(comments: readonly BookBlock[], spread: Spread): Spread {
  return spread.kind === 'opening'
    ? { ...spread, blocks: [...comments, ...spread.blocks] }
    : { ...spread, left: [...comments, ...spread.left] };
}

function openingOf(file: PlanFile, from: number, to: number): Opening {
  const blocks = [];
  for (let block = from; block < to; block++) {
    const reader = new BlockReader(file, block);
    const heading = reader.heading();
    if (heading) blocks.push(heading);
    append(blocks, reader.printed([reader.tree]));
  }
  return { kind: 'opening', blocks };
}

/** The right page begins with what is done; a measure without that section has a left page only. */
function spreadOf(file: PlanFile, measure: PlanMeasure): MeasureSpread {
  const reader = new BlockReader(file, measure.block, measure);
  const { children } = reader.tree;
  const turn = children.findIndex((child) => child.kind === 'section' && isInitiatives(child));
  const at = turn < 0 ? children.length : turn;
  return {
    kind: 'measure',
    heading: reader.heading() as MeasureSpread['heading'],
    left: [...reader.commentsOfHeading(), ...reader.printed(children.slice(0, at))],
    right: reader.printed(children.slice(at)),
  };
}

function isInitiatives({ section }: Section): boolean {
  return section.kind === 'initiatives';
}

function programmesOf(file: PlanFile, form: Form, measure: PlanMeasure): ListedProgramme[] {
  return (file.facts[measure.block]?.programmes ?? []).map(({ name, kind, charge, initiative }) => ({
    name: name.text,
    mark: kind === 'primary' ? '' : markWord(form, kind),
    charge,
    measure: numberedTitle(measure),
    initiative,
  }));
}
