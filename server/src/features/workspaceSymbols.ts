import type { Form } from '../form/form';
import { measureName, strategyName } from '../form/formWords';
import type { PlanMeasure, PlanStrategy } from '../plan/plan';
import { numberedTitle } from '../plan/plan';
import { searchKey } from '../text/characters';
import { fiscalYearName } from '../text/years/years';
import type { Edition } from '../workspace/editions/edition';
import { byUri } from '../workspace/files/located';
import type { Location } from '../workspace/files/location';
import { locationOf, titleLocation } from '../workspace/files/location';
import type { PlanFile } from '../workspace/files/planFile';
import { mayBeCalledIn } from './reading/mayName';

/** A strategy, measure or programme found by name. */
export interface FoundSymbol {
  readonly kind: 'strategy' | 'measure' | 'programme';
  readonly name: string;
  /** The fiscal year, which tells the same names of several years apart, before what it stands under: lists cut off ends. */
  readonly container: string;
  readonly location: Location;
}

/** A symbol with all that it is called: people say 施策2-1 of what stands as 2-1. It is told by the name that finds it. */
interface CalledSymbol {
  readonly symbol: FoundSymbol;
  readonly names: readonly string[];
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
  for (const { symbol, names } of symbolsOf([...editions].sort(newestFirst), wanted)) {
    const found = names.map((name) => ({ name, key: searchKey(name) }));
    const called = found.find(({ key }) => wanted.every((words) => key.includes(words)));
    if (!called) continue;
    const rank = called.key.startsWith(wanted[0] ?? '') ? 0 : 1;
    ranked.push({ rank, symbol: { ...symbol, name: called.name } });
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

function* symbolsOf(editions: readonly Edition[], wanted: readonly string[]): Generator<CalledSymbol> {
  for (const { files, fiscalYear, config } of editions) {
    const year = fiscalYear === undefined ? '' : fiscalYearName(fiscalYear);
    const mayHold = (file: PlanFile) => wanted.every((words) => mayBeCalledIn(file, words, config.form));
    for (const file of [...files.values()].filter(mayHold).sort(byUri)) {
      for (const strategy of file.plan.strategies)
        yield* symbolsOfStrategy({ file, year, form: config.form }, strategy);
    }
  }
}

/** Where symbols stand. */
interface Around {
  readonly file: PlanFile;
  /** The fiscal year; empty where it is not known. */
  readonly year: string;
  readonly form: Form;
}

function* symbolsOfStrategy(around: Around, { heading, measures }: PlanStrategy): Generator<CalledSymbol> {
  const { file, year, form } = around;
  const name = heading ? `${strategyName(form, heading.fact.number)} ${heading.fact.title.text}` : '';
  if (heading) {
    const location = locationOf(file, heading.block, heading.fact.title);
    yield { symbol: { kind: 'strategy', name, container: year, location }, names: [name] };
  }
  for (const measure of measures) {
    const title = numberedTitle(measure);
    const location = titleLocation(file, measure);
    yield {
      symbol: { kind: 'measure', name: title, container: under(year, name), location },
      names: [title, measureName(form, title)],
    };
    yield* symbolsOfProgrammes(around, measure);
  }
}

function symbolsOfProgrammes({ file, year }: Around, measure: PlanMeasure): CalledSymbol[] {
  const container = under(year, numberedTitle(measure));
  return (file.facts[measure.block]?.programmes ?? []).map(({ name: { text, ...span }, mark }) => {
    const name = text + (mark?.text ?? '');
    return {
      symbol: { kind: 'programme', name, container, location: locationOf(file, measure.block, span) },
      names: [name],
    };
  });
}

function under(year: string, name: string): string {
  return [year, name].filter((words) => words !== '').join(' ');
}
