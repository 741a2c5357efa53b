import type { ListedFact, MeasureFact } from '../../plan/facts/facts';
import { numberKey } from '../../syntax/tree/line';
import { DIGITS, HYPHENS } from '../../text/characters';
import { ROMAN, readNumber, readOrdinal } from '../../text/numbers';
import type { Position } from '../../text/position';
import { isFullWidth, toFullWidth } from '../../text/width';
import type { Edition } from '../../workspace/editions/edition';
import { strategiesNumbered } from '../../workspace/resolver/headings';
import type { Snapshot } from '../snapshot';
import type { Completion } from './completion';

/** A number that is being typed: the strategy's, and what there is of the measure's. */
const NUMBER = new RegExp(`(?<!${DIGITS})(${DIGITS}{1,2}|${ROMAN})(?:${HYPHENS}(${DIGITS}?))?$`);

/**
 * The measures that a number may become which is typed behind 施策: who refers to one knows its title, not its number.
 * Behind another word, or with the whole number, none is offered.
 * @param before the line up to the cursor
 */
export function measuresOffered({ edition }: Snapshot, before: string, cursor: Position): Completion[] {
  const [typed = '', strategy = '', index = ''] = NUMBER.exec(before) ?? [];
  const word = before.slice(0, before.length - typed.length).replace(/[ \u3000]$/, '');
  if (typed === '' || !edition.config.form.levels.measure.some((level) => word.endsWith(level))) return [];
  const titles = titlesOf(edition, readOrdinal(strategy));
  const wanted = `${readOrdinal(strategy)}-${index === '' ? '' : readNumber(index)}`;
  if (titles.has(wanted)) return [];
  const start = { line: cursor.line, character: cursor.character - typed.length };
  return [...titles]
    .filter(([number]) => number.startsWith(wanted))
    .map(([number, title]) => ({
      kind: 'measure',
      label: `${number} ${title}`,
      range: { start, end: cursor },
      typed,
      newText: strategy + inWidthOf(typed, number.slice(number.indexOf('-'))),
      isSnippet: false,
    }));
}

function inWidthOf(typed: string, rest: string): string {
  return isFullWidth(typed) ? toFullWidth(rest) : rest;
}

/** The measures of a strategy by their numbers, in that order: those of its list too, whose bodies may be still to come. */
function titlesOf(edition: Edition, strategy: number): Map<string, string> {
  const found: { readonly fact: ListedFact | MeasureFact; readonly title: string }[] = strategiesNumbered(
    edition,
    strategy,
  ).flatMap(({ strategy: { listed, measures } }) => [
    ...listed.map(({ fact }) => ({ fact, title: fact.title.text })),
    ...measures,
  ]);
  return new Map(
    found
      .sort((one, other) => one.fact.number.index - other.fact.number.index)
      .map(({ fact, title }) => [numberKey(fact.number), title]),
  );
}
