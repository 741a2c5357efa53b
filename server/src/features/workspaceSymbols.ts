import type { PlanMeasure, PlanStrategy } from '../plan/plan';
import { numberedTitle } from '../plan/plan';
import { searchKey } from '../text/characters';
import { fiscalYearName } from '../text/years/years';
import type { Edition } from '../workspace/editions/edition';
import { byUri } from '../workspace/files/located';
import type { Location } from '../workspace/files/location';
import { locationOf, titleLocation } from '../workspace/files/location';
import type { PlanFile } from '../workspace/files/planFile';
import { mayNameIn } from './reading/mayName';

/** A strategy, measure or programme found by name. */
export interface FoundSymbol {
  readonly kind: 'strategy' | 'measure' | 'programme';
  readonly name: string;
  /** The fiscal year, which tells the same names of several years apart, before what it stands under: lists cut off ends. */
  readonly container: string;
  readonly location: Location;
}

const MOST_SHOWN = 500;

/**
 * What any part of a Japanese name finds in all editions, kana and width aside: whole names and beginnings first, then the
 * newest year. VS Code puts names in an order of its own, and the same name in that of the files' paths; no editor says
 * which document is in front. So the year decides what is among those that are shown, and their order in other editors.
 */
export function workspaceSymbols(editions: readonly Edition[], query: string): FoundSymbol[] {
  const wanted = wordsOf(query).map(searchKey);
  const ranked: { rank: number; symbol: FoundSymbol }[] = [];
  const mayHold = (file: PlanFile) => wanted.every((words) => mayNameIn(file, words));
  for (const symbol of symbolsOf([...editions].sort(newestFirst), mayHold)) {
    const name = searchKey(symbol.name);
    const at = name.indexOf(wanted[0] ?? '');
    if (wanted.every((words) => name.includes(words))) ranked.push({ rank: Math.min(at, 1), symbol });
    if (ranked.length >= MOST_SHOWN * 4) break;
  }
  return ranked
    .sort((one, other) => one.rank - other.rank)
    .slice(0, MOST_SHOWN)
    .map(({ symbol }) => symbol);
}

/** Blanks part what is looked for: each part may stand anywhere in a name. */
function wordsOf(query: string): string[] {
  return query.split(/[ \u3000]+/).filter((words) => words !== '');
}

function newestFirst(one: Edition, other: Edition): number {
  return (other.fiscalYear ?? 0) - (one.fiscalYear ?? 0);
}

function* symbolsOf(editions: readonly Edition[], mayHold: (file: PlanFile) => boolean): Generator<FoundSymbol> {
  for (const { files, fiscalYear } of editions) {
    const year = fiscalYear === undefined ? '' : fiscalYearName(fiscalYear);
    for (const file of [...files.values()].filter(mayHold).sort(byUri)) {
      for (const strategy of file.plan.strategies) yield* symbolsOfStrategy(file, strategy, year);
    }
  }
}

function* symbolsOfStrategy(file: PlanFile, { heading, measures }: PlanStrategy, year: string): Generator<FoundSymbol> {
  const name = heading ? `${heading.fact.number} ${heading.fact.title.text}` : '';
  if (heading) {
    const location = locationOf(file, heading.block, heading.fact.title);
    yield { kind: 'strategy', name, container: year, location };
  }
  for (const measure of measures) {
    yield {
      kind: 'measure',
      name: numberedTitle(measure),
      container: under(year, name),
      location: titleLocation(file, measure),
    };
    yield* symbolsOfProgrammes(file, measure, year);
  }
}

function symbolsOfProgrammes(file: PlanFile, measure: PlanMeasure, year: string): FoundSymbol[] {
  const container = under(year, numberedTitle(measure));
  return (file.facts[measure.block]?.programmes ?? []).map(({ name, mark }) => ({
    kind: 'programme',
    name: name.text + (mark?.text ?? ''),
    container,
    location: locationOf(file, measure.block, name),
  }));
}

function under(year: string, name: string): string {
  return [year, name].filter((words) => words !== '').join(' ');
}
