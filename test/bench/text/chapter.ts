import { Random } from './random';
import {
  district,
  GROUP_TITLES,
  INITIATIVE_TITLES,
  MEASURE_TITLES,
  programmeName,
  SENTENCES,
  SLOTS,
  STRATEGY_TITLES,
} from './words';

export interface Item {
  readonly text: string;
  readonly programme: string;
  readonly isRelisted: boolean;
}

export interface Initiative {
  readonly title: string;
  readonly items: readonly Item[];
}

export interface Measure {
  readonly number: string;
  readonly title: string;
  readonly necessity: readonly string[];
  readonly achievements: readonly string[];
  readonly challenges: readonly string[];
  readonly directions: readonly string[];
  readonly initiatives: readonly Initiative[];
  readonly cases: readonly string[];
  readonly note: string;
}

export interface Group {
  readonly title: string;
  readonly points: readonly string[];
  readonly measures: readonly Measure[];
}

export interface Chapter {
  readonly number: number;
  readonly title: string;
  readonly approach: readonly string[];
  readonly groups: readonly Group[];
}

export interface Plan {
  /** How many chapters there are to refer to. */
  readonly chapters: number;
  /** How many measures a chapter has, at most ten; with 2.5 they have two and three by turns. */
  readonly measures: number;
  /** The number of its first chapter, for a plan that shares no words with another. */
  readonly first: number;
}

/** As many as in a real chapter. */
const WHOLE_CHAPTER = MEASURE_TITLES.length;
const PROGRAMMES_OF_MEASURE = 3;
/** Among so many chapters, one lists the first programme of the first chapter again. */
const SHARED_EVERY = 50;

export function wholeChapters(chapters: number, first = 1): Plan {
  return { chapters, measures: WHOLE_CHAPTER, first };
}

/** The programme that every fiftieth chapter lists again. */
export const SHARED_PROGRAMME = programmeName(1, 0);

/** A chapter of the shape of a real one, the same in every run. Its relisted programmes lead to another chapter. */
export function makeChapter(number: number, { chapters, measures, first }: Plan): Chapter {
  const random = new Random(number);
  const write = writerOf(number, random);
  const groups = GROUP_TITLES.map((title) => ({
    title: `${district(number)}における${title}`,
    points: [write('direction'), write('direction'), write('direction')],
    measures: [] as Measure[],
  }));
  const count = Math.floor(measures + (number % 2) / 2);
  for (let place = 0; place < count; place++) {
    const other = first + otherChapter(number, place, chapters);
    const measure = makeMeasure(number, place, other, Math.floor(measures), random);
    groups[Math.floor((place * groups.length) / count)]?.measures.push(measure);
  }
  return {
    number: strategyNumber(number),
    title: district(number) + random.oneOf(STRATEGY_TITLES),
    approach: [write('approach'), write('approach')],
    groups: groups.filter((group) => group.measures.length > 0),
  };
}

/** Which chapter a measure's relisted programme comes from, counted from 0. */
function otherChapter(number: number, place: number, chapters: number): number {
  if (number % SHARED_EVERY === 0 && place === 0) return 0;
  return (number + place * 7) % chapters;
}

function makeMeasure(chapter: number, place: number, other: number, measures: number, random: Random): Measure {
  const write = writerOf(chapter, random);
  const own = (nth: number): number => place * PROGRAMMES_OF_MEASURE + nth;
  const relisted = other === 1 && chapter % SHARED_EVERY === 0 ? 0 : ((place + 1) % measures) * PROGRAMMES_OF_MEASURE;
  return {
    number: `${strategyNumber(chapter)}-${place + 1}`,
    title: district(chapter) + (MEASURE_TITLES[place] ?? ''),
    necessity: [write('necessity'), write('necessity'), write('necessity'), write('necessity')],
    achievements: [0, 1, 2].map((nth) => write('achievement', programmeName(chapter, own(nth)))),
    challenges: [write('challenge'), write('challenge'), write('challenge')],
    directions: [write('direction'), write('direction'), write('direction')],
    initiatives: INITIATIVE_TITLES.slice(0, 2).map((title, half) => ({
      title: `${district(chapter)}${title}`,
      items:
        half === 0 ? [item(chapter, own(0)), item(chapter, own(1))] : [item(chapter, own(2)), again(other, relisted)],
    })),
    cases: [write('case'), write('case')],
    note: write('note'),
  };
}

/** No plan has a thousand strategies, and four digits would be read as no strategy's number. */
function strategyNumber(chapter: number): number {
  return ((chapter - 1) % 999) + 1;
}

function item(chapter: number, programme: number): Item {
  // A relisted item repeats the words of its primary, so they come of the programme alone.
  const text = writerOf(chapter, new Random(chapter * 1009 + programme))('item');
  return { text, programme: programmeName(chapter, programme), isRelisted: false };
}

function again(chapter: number, programme: number): Item {
  return { ...item(chapter, programme), isRelisted: true };
}

function writerOf(chapter: number, random: Random): (kind: keyof typeof SENTENCES, name?: string) => string {
  const slots = { ...SLOTS, place: [district(chapter)] };
  return (kind, name = '') => random.fill(random.oneOf<string>(SENTENCES[kind]), { ...slots, name: [name] });
}
