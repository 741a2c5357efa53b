import type { MentionFact, NoteFact, ProgrammeFact } from '../plan/facts';
import type { InBlock, PlanMeasure, PlanStrategy } from '../plan/plan';
import { numberKey } from '../plan/plan';
import type { MeasureNumber } from '../syntax/line';
import type { Edition } from './edition';
import type { PlanFile } from './planFile';

/** A fact in its place in an edition. */
export interface Located<Fact> extends InBlock<Fact> {
  readonly file: PlanFile;
}

/** Whether two names mean the same programme: equal keys, or one is an alias of the other. */
export function sameProgramme(one: ProgrammeFact, other: ProgrammeFact): boolean {
  return one.key === other.key || one.aliasKeys.includes(other.key) || other.aliasKeys.includes(one.key);
}

/** Every listing of the programme in the edition, marked or not, in the order of files and lines. */
export function listingsOf(edition: Edition, programme: ProgrammeFact): Located<ProgrammeFact>[] {
  return collect(edition, [programme.key, ...programme.aliasKeys], ({ programmes }) =>
    programmes.filter((fact) => sameProgramme(fact, programme)),
  );
}

/** The listings without a mark: one, where the plan is right. */
export function primariesOf(edition: Edition, programme: ProgrammeFact): Located<ProgrammeFact>[] {
  return listingsOf(edition, programme).filter(({ fact }) => fact.kind === 'primary');
}

/** The listings that words name: by name or by alias. */
export function listingsNamed(edition: Edition, key: string): Located<ProgrammeFact>[] {
  return collect(edition, [key], ({ programmes }) =>
    programmes.filter((fact) => fact.key === key || fact.aliasKeys.includes(key)),
  );
}

/** The mentions in running text that name the programme or one of its aliases. */
export function mentionsOf(edition: Edition, programme: ProgrammeFact): Located<MentionFact>[] {
  const keys = [programme.key, ...programme.aliasKeys];
  return collect(edition, keys, ({ mentions }) => mentions.filter(({ key }) => keys.includes(key)));
}

function collect<Fact>(
  edition: Edition,
  keys: readonly string[],
  pick: (facts: PlanFile['facts'][number]) => readonly Fact[],
): Located<Fact>[] {
  const files = new Set(keys.flatMap((key) => edition.filesNaming(key)));
  const inOrder = [...files].sort((one, other) => (one.uri < other.uri ? -1 : 1));
  return inOrder.flatMap((file) =>
    file.facts.flatMap((facts, block) => pick(facts).map((fact) => ({ file, block, fact }))),
  );
}

/** The strategies of a number, whose list or body holds it. */
export function strategiesNumbered(edition: Edition, number: number): { file: PlanFile; strategy: PlanStrategy }[] {
  return [...edition.files.values()].flatMap((file) =>
    file.plan.strategies.flatMap((strategy) => (strategy.number === number ? [{ file, strategy }] : [])),
  );
}

/** The measures of a number in the edition. */
export function measuresNumbered(edition: Edition, number: MeasureNumber): { file: PlanFile; measure: PlanMeasure }[] {
  const wanted = numberKey(number);
  return strategiesNumbered(edition, number.strategy).flatMap(({ file, strategy }) =>
    strategy.measures.flatMap((measure) => (numberKey(measure.fact.number) === wanted ? [{ file, measure }] : [])),
  );
}

/**
 * The definition that a note's marker points to: the next one of its kind below it, else the nearest above, in the same
 * measure or part.
 */
export function definitionOf(file: PlanFile, block: number, marker: NoteFact): NoteFact | undefined {
  const definitions = file.facts[block]?.noteDefinitions.filter(({ key }) => key === marker.key) ?? [];
  return definitions.find((definition) => definition.marker.line > marker.marker.line) ?? definitions.at(-1);
}

/** The markers that point to a definition. */
export function markersOf(file: PlanFile, block: number, definition: NoteFact): NoteFact[] {
  const markers = file.facts[block]?.noteMarkers.filter(({ key }) => key === definition.key) ?? [];
  return markers.filter((marker) => definitionOf(file, block, marker) === definition);
}
