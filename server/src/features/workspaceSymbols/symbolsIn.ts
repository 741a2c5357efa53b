import type { Form } from '../../form/form';
import { measureName, strategyName } from '../../form/formWords';
import type { PlanMeasure, PlanStrategy } from '../../plan/plan';
import { numberedTitle } from '../../plan/plan';
import type { Words } from '../../syntax/tree/tree';
import { joinedText, walk } from '../../syntax/tree/tree';
import type { Span } from '../../text/position';
import { fiscalYearName } from '../../text/years/eras';
import type { Edition } from '../../workspace/editions/edition';
import type { Location } from '../../workspace/files/location';
import { locationOf, titleLocation } from '../../workspace/files/location';
import type { PlanFile } from '../../workspace/files/planFile';

/** What is found by name. */
export interface FoundSymbol {
  readonly kind: 'strategy' | 'group' | 'measure' | 'initiative' | 'programme';
  readonly name: string;
  /** The fiscal year, which tells the same names of several years apart, before what it stands under: lists cut off ends. */
  readonly container: string;
  readonly location: Location;
}

/** A symbol with all that it is called: people say 施策2-1 of what stands as 2-1. It is told by the name that finds it. */
export interface CalledSymbol {
  readonly symbol: FoundSymbol;
  readonly names: readonly string[];
}

/** What stands in a file under a name, in the order of its lines; a group where the guideline heads its list. */
export function* symbolsIn(file: PlanFile, { fiscalYear, config: { form } }: Edition): Generator<CalledSymbol> {
  const year = fiscalYear === undefined ? '' : fiscalYearName(fiscalYear);
  for (const strategy of file.plan.strategies) {
    const { heading, measures } = strategy;
    const name = heading ? `${strategyName(form, heading.fact.number)} ${heading.fact.title.text}` : '';
    const container = under(year, name);
    if (heading) yield called('strategy', name, year, locationOf(file, heading.block, heading.fact.title));
    yield* groupsOf(file, strategy, container);
    for (const measure of measures) {
      yield calledMeasure(file, measure, container, form);
      yield* partsOf(file, measure, under(year, numberedTitle(measure)));
    }
  }
}

function* groupsOf(file: PlanFile, strategy: PlanStrategy, container: string): Generator<CalledSymbol> {
  for (let block = strategy.firstBlock; block < strategy.endBlock; block++) {
    for (const group of file.facts[block]?.groups ?? []) {
      yield called('group', group.text, container, locationOf(file, block, group));
    }
  }
}

function calledMeasure(file: PlanFile, measure: PlanMeasure, container: string, form: Form): CalledSymbol {
  const name = numberedTitle(measure);
  const { symbol } = called('measure', name, container, titleLocation(file, measure));
  return { symbol, names: [name, measureName(form, name)] };
}

/** The initiatives and programmes of a measure. */
function* partsOf(file: PlanFile, { block }: PlanMeasure, container: string): Generator<CalledSymbol> {
  const placeOf = (span: Span) => locationOf(file, block, span);
  for (const titles of initiativesIn(file, block)) {
    const [first] = titles;
    if (first) yield called('initiative', joinedText(titles), container, placeOf(first));
  }
  for (const { name, mark } of file.facts[block]?.programmes ?? []) {
    yield called('programme', name.text + (mark?.text ?? ''), container, placeOf(name));
  }
}

function initiativesIn(file: PlanFile, block: number): (readonly Words[])[] {
  const tree = file.document.blocks[block]?.block.tree;
  return tree ? walk(tree).flatMap((node) => (node.kind === 'initiative' ? [node.titles] : [])) : [];
}

function called(kind: FoundSymbol['kind'], name: string, container: string, location: Location): CalledSymbol {
  return { symbol: { kind, name, container, location }, names: [name] };
}

function under(year: string, name: string): string {
  return [year, name].filter((words) => words !== '').join(' ');
}
