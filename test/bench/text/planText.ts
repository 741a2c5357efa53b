import type { Chapter, Initiative, Measure, Plan } from './chapter';
import { makeChapter } from './chapter';

/** Chapters one after another, as a bureau writes them. */
export function planText(plan: Plan): string {
  const numbers = Array.from({ length: plan.chapters }, (_, place) => plan.first + place);
  return numbers.map((number) => chapterText(makeChapter(number, plan))).join('\n\n');
}

export function chapterText({ number, title, approach, groups }: Chapter): string {
  const measures = groups.flatMap((group) => group.measures);
  return paragraphs(
    `戦略${number} ${title}`,
    '《地区計画の考え方》',
    ...approach,
    '《指針－平成23年度の重点的な取組》',
    ...groups.flatMap((group) => [group.title, lines(group.measures.map((each) => `- ${each.number} ${each.title}`))]),
    lines(groups.flatMap((group) => [`- **${group.title}**`, ...group.points.map((point) => ` - ・${point}`)])),
    lines(measures.map((measure) => `- ${measure.directions[0] ?? ''}`)),
    ...measures.map(measureText),
  );
}

function measureText(measure: Measure, place: number): string {
  const hasNote = place % 5 === 0;
  const hasCase = place % 2 === 0;
  // Most titles break off at the edge of a two-page spread, and go on before the fourth section.
  const breaks = place % 3 < 2 ? Math.floor(measure.title.length * 0.6) : measure.title.length;
  const rest = measure.title.slice(breaks);
  return paragraphs(
    `${measure.number} ${measure.title.slice(0, breaks)}`,
    '1 施策の必要性',
    list(hasNote ? [...measure.necessity.slice(1), '経験の豊かな助言者(注)を置くことも有効。'] : measure.necessity),
    '2 成果と課題',
    '○ 成果',
    ...measure.achievements.map((sentence) => `- ${sentence}`),
    '○ 課題',
    list(measure.challenges),
    '3 23年度における取組の方向性',
    list(measure.directions.map((sentence) => `◎${sentence}`)),
    ...(rest === '' ? [] : [rest]),
    '4 重点的取組と主な事業',
    ...measure.initiatives.flatMap(initiativeText),
    ...(hasNote ? [`(注)${measure.note}`] : []),
    ...(hasCase ? [`【取組事例 ${measure.title.slice(0, 10)}】`, list(measure.cases)] : []),
  );
}

function initiativeText({ title, items }: Initiative): string[] {
  const written = items.map(({ text, programme, isRelisted }, place) => {
    const mark = isRelisted ? '【再掲】' : '';
    return place % 2 === 0 ? `- ${text}**(${programme})**${mark}` : `- ${text}\n(${programme})${mark}`;
  });
  return [title, lines(written)];
}

function list(sentences: readonly string[]): string {
  return lines(sentences.map((sentence) => `- ${sentence}`));
}

function lines(parts: readonly string[]): string {
  return parts.join('\n');
}

function paragraphs(...parts: readonly string[]): string {
  return parts.join('\n\n');
}
