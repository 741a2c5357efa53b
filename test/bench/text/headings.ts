import type { Chapter, Initiative, Measure, Plan } from './chapter';
import { makeChapter } from './chapter';

/** A heading with what stands below it: a plan as any language with nesting can hold it. */
export interface Heading {
  readonly id: string;
  readonly title: string;
  readonly sentences: readonly string[];
  /** The titles of the headings that it refers to. */
  readonly links: readonly string[];
  readonly children: readonly Heading[];
}

/** The headings of a plan's chapters: strategy, group, measure, section, initiative, programme. */
export function headingsOf(plan: Plan): Heading[] {
  return Array.from({ length: plan.chapters }, (_, place) => ofChapter(makeChapter(plan.first + place, plan)));
}

function ofChapter({ number, title, approach, groups }: Chapter): Heading {
  const children = groups.map((group, place) =>
    heading(`group${place + 1}`, group.title, group.points, [], group.measures.map(ofMeasure)),
  );
  return heading(`strategy${number}`, title, approach, [], children);
}

function ofMeasure(measure: Measure): Heading {
  const own = measure.initiatives.flatMap(({ items }) => items.filter(({ isRelisted }) => !isRelisted));
  const results = [
    heading(
      'achievements',
      '成果',
      measure.achievements,
      own.map(({ programme }) => programme),
    ),
    heading('challenges', '課題', measure.challenges),
  ];
  return heading(
    `measure${measure.number.replace('-', '_')}`,
    measure.title,
    measure.cases,
    [],
    [
      heading('necessity', '施策の必要性', measure.necessity),
      heading('results', '成果と課題', [], [], results),
      heading('direction', '23年度における取組の方向性', measure.directions),
      heading('initiatives', '重点的取組と主な事業', [measure.note], [], measure.initiatives.map(ofInitiative)),
    ],
  );
}

function ofInitiative({ title, items }: Initiative, place: number): Heading {
  const relisted = items.filter(({ isRelisted }) => isRelisted);
  const own = items.filter(({ isRelisted }) => !isRelisted);
  const sentences = relisted.map(({ text }) => text);
  const links = relisted.map(({ programme }) => programme);
  const programmes = own.map(({ programme, text }) => heading(programme, programme, [text]));
  return heading(`initiative${place + 1}`, title, sentences, links, programmes);
}

function heading(
  id: string,
  title: string,
  sentences: readonly string[],
  links: readonly string[] = [],
  children: readonly Heading[] = [],
): Heading {
  return { id, title, sentences, links, children };
}
