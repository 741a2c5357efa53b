import type { Difference } from '../text/differences';
import { differences } from '../text/differences';
import type { Message } from '../text/message';
import { message } from '../text/message';
import type { Position, Range } from '../text/position';
import { japaneseYear, resolveYear } from '../text/years';
import type { Edition } from '../workspace/edition';
import { rangeInFile } from '../workspace/planFile';
import { listingsLastYear } from '../workspace/lastYear';
import type { Located } from '../workspace/resolve';
import {
  definitionOf,
  listingsMentioned,
  listingsOf,
  measuresNumbered,
  mentionsOf,
  strategiesNumbered,
} from '../workspace/resolve';
import type { ProgrammeFact, YearFact } from '../plan/facts';
import type { PlanMeasure } from '../plan/plan';
import { numberKey } from '../plan/plan';
import type { PlanFile } from '../workspace/planFile';
import { itemText } from './itemText';
import type { Location } from './location';
import { locationOf } from './location';
import type { Snapshot } from './snapshot';
import type { Standing } from './standing';
import { measureOfBlock, numbered, standingsAt } from './standing';

/** A line of a hover: a heading, words of the plan, or something said of them, maybe with the place it speaks of. */
export type HoverPart =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'changes'; readonly differences: readonly Difference[] }
  | { readonly kind: 'said'; readonly message: Message; readonly place?: Location };

export interface Hover {
  readonly range: Range;
  readonly parts: readonly HoverPart[];
}

/** What is to be told of the words at a position: a programme and where else it stands, a measure, a note, a year. */
export function hoverAt(snapshot: Snapshot, position: Position): Hover | undefined {
  for (const standing of standingsAt(snapshot.file, position)) {
    const parts = partsFor(snapshot, standing);
    if (parts.length > 0) return { range: rangeInFile(snapshot.file, standing.block, standing.span), parts };
  }
  return undefined;
}

function partsFor(snapshot: Snapshot, standing: Standing): HoverPart[] {
  const { file, edition } = snapshot;
  switch (standing.kind) {
    case 'programme':
      return programmeParts(edition, standing.fact, { file, block: standing.block, fact: standing.fact });
    case 'mention': {
      const named = listingsMentioned(edition, standing.fact);
      const primary = named.find(({ fact }) => fact.kind === 'primary') ?? named[0];
      return primary ? programmeParts(edition, primary.fact, undefined) : [];
    }
    case 'measure':
      return measureParts(file, standing.fact);
    case 'listedMeasure':
      return measuresNumbered(edition, standing.fact.number).flatMap((found) =>
        measureParts(found.file, found.measure),
      );
    case 'headingReference': {
      const { strategy, index } = standing.fact;
      if (index !== undefined) {
        return measuresNumbered(edition, { strategy, index }).flatMap((found) =>
          measureParts(found.file, found.measure),
        );
      }
      return strategiesNumbered(edition, strategy).flatMap(({ strategy: found }) =>
        found.heading
          ? [{ kind: 'heading' as const, text: `${found.heading.fact.number} ${found.heading.fact.title.text}` }]
          : [],
      );
    }
    case 'noteMarker': {
      const definition = definitionOf(file, standing.block, standing.fact);
      return definition ? [{ kind: 'quote', text: definition.texts.map(({ text }) => text).join('') }] : [];
    }
    case 'year':
      return yearParts(edition, standing.fact);
    case 'noteDefinition':
    case 'strategy':
    case 'direction':
    case 'overview':
      return [];
  }
}

function programmeParts(
  edition: Edition,
  programme: ProgrammeFact,
  self: Located<ProgrammeFact> | undefined,
): HoverPart[] {
  const listings = listingsOf(edition, programme);
  const primary = listings.find(({ fact }) => fact.kind === 'primary');
  const parts: HoverPart[] = [{ kind: 'heading', text: (primary?.fact ?? programme).name.text }];
  if (primary) parts.push({ kind: 'quote', text: itemText(primary) });
  else parts.push({ kind: 'said', message: message('No primary listing in this edition') });
  for (const listing of listings) {
    const isSelf = self?.file.uri === listing.file.uri && self.block === listing.block && self.fact === listing.fact;
    parts.push({
      kind: 'said',
      message: listingMessage(listing, isSelf),
      place: locationOf(listing.file, listing.block, listing.fact.name),
    });
  }
  const mentions = mentionsOf(edition, programme).length;
  if (mentions > 0) parts.push({ kind: 'said', message: message('Mentioned in the text: {0}', mentions) });
  return [...parts, ...lastYearParts(edition, programme, primary && itemText(primary))];
}

/** Where the programme stood last year, and what has changed in its text since. */
function lastYearParts(edition: Edition, programme: ProgrammeFact, textNow: string | undefined): HoverPart[] {
  const lastYear = listingsLastYear(edition, programme);
  const listing = lastYear.find(({ fact }) => fact.kind === 'primary') ?? lastYear[0];
  if (!listing) return [];
  const measure = measureOfBlock(listing.file, listing.block);
  const where = measure ? `${numberKey(measure.fact.number)} ${measure.title}` : '';
  const place = locationOf(listing.file, listing.block, listing.fact.name);
  const renamed = listing.fact.key !== programme.key;
  const said = renamed
    ? message('Last year: {0} ({1})', where, listing.fact.name.text)
    : message('Last year: {0}', where);
  const textThen = itemText(listing);
  const parts: HoverPart[] = [{ kind: 'said', message: said, place }];
  if (textNow === undefined || textNow === textThen) {
    return [...parts, { kind: 'said', message: message('The text is the same as last year.') }];
  }
  return [...parts, { kind: 'changes', differences: differences(textThen, textNow) }];
}

function listingMessage(listing: Located<ProgrammeFact>, isSelf: boolean): Message {
  const measure = measureOfBlock(listing.file, listing.block);
  const where = measure ? `${numberKey(measure.fact.number)} ${measure.title}` : '';
  const under = listing.fact.initiative ?? '';
  if (isSelf) return message('{0} (here): {1} › {2}', kindName(listing.fact), where, under);
  return message('{0}: {1} › {2}', kindName(listing.fact), where, under);
}

/** The words of the trade for a listing; the marks are the plan's own. */
function kindName({ kind, mark }: ProgrammeFact): string {
  return kind === 'primary' ? '本掲' : (mark?.text ?? '');
}

function measureParts(file: PlanFile, measure: PlanMeasure): HoverPart[] {
  const { fact, title, block, listed, rest } = measure;
  const programmes = file.facts[block]?.programmes ?? [];
  const parts: HoverPart[] = [
    { kind: 'heading', text: `${numberKey(fact.number)} ${title}` },
    { kind: 'said', message: message('Heading'), place: locationOf(file, block, numbered(fact)) },
  ];
  if (rest)
    parts.push({
      kind: 'said',
      message: message('The title goes on further down'),
      place: locationOf(file, block, rest),
    });
  if (listed)
    parts.push({
      kind: 'said',
      message: message('In the list: {0}', listed.fact.group?.text ?? ''),
      place: locationOf(file, listed.block, numbered(listed.fact)),
    });
  parts.push({
    kind: 'said',
    message: message('{0} directions, {1} programmes', fact.directions.length, programmes.length),
  });
  return parts;
}

function yearParts(edition: Edition, { year }: YearFact): HoverPart[] {
  const resolved = resolveYear(year, edition.fiscalYear);
  if (resolved === undefined) return [];
  const heading = {
    kind: 'heading' as const,
    text: `${japaneseYear(resolved)}${year.fiscal ? '年度' : '年'} = ${resolved}`,
  };
  if (!year.fiscal) return [heading];
  return [heading, { kind: 'said', message: message('Fiscal year: April {0} to March {1}', resolved, resolved + 1) }];
}
