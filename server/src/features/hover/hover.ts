import { strategyName } from '../../form/formWords';
import type { FigureFact, YearFact } from '../../plan/facts/facts';
import type { MeasureNumber } from '../../syntax/tree/line';
import { joinedText } from '../../syntax/tree/tree';
import { message } from '../../text/message';
import type { Position, Range } from '../../text/position';
import { japaneseYear } from '../../text/years/eras';
import { resolveYear } from '../../text/years/resolveYear';
import type { Edition } from '../../workspace/editions/edition';
import { rangeInFile } from '../../workspace/files/location';
import { captionsOf } from '../../workspace/resolver/figures';
import { definitionOf } from '../../workspace/resolver/notes';
import { listingsMentioned, mainListing } from '../../workspace/resolver/programmes';
import { measuresNumbered, strategiesNumbered } from '../../workspace/resolver/headings';
import { measureParts, sentenceParts } from './hoverOfMeasure';
import { programmeParts } from './hoverOfProgramme';
import type { HoverPart } from './hoverPart';
import type { Snapshot } from '../snapshot';
import type { Occurrence } from '../reading/occurrences';
import type { UsedAbbreviation } from '../reading/abbreviationsAt';
import { occurrencesAt } from '../reading/occurrences';

export interface Hover {
  readonly range: Range;
  readonly parts: readonly HoverPart[];
}

/**
 * What is to be told of the words at a position: a programme and where else it stands, a measure, a note, an abbreviation,
 * a year.
 */
export function hoverAt(snapshot: Snapshot, position: Position): Hover | undefined {
  for (const occurrence of occurrencesAt(snapshot, position)) {
    const parts = partsFor(snapshot, occurrence);
    if (parts.length > 0) return { range: rangeInFile(snapshot.file, occurrence.block, occurrence.span), parts };
  }
  return undefined;
}

function partsFor(snapshot: Snapshot, occurrence: Occurrence): HoverPart[] {
  const { file, edition } = snapshot;
  switch (occurrence.kind) {
    case 'programme':
      return programmeParts(edition, occurrence.fact, { file, block: occurrence.block, fact: occurrence.fact });
    case 'mention': {
      const listing = mainListing(listingsMentioned(edition, occurrence.fact));
      return listing ? programmeParts(edition, listing.fact, undefined) : [];
    }
    case 'measure':
      return measureParts(edition, { file, measure: occurrence.fact });
    case 'listedMeasure':
      return numberParts(edition, occurrence.fact.number);
    case 'headingReference': {
      const { strategy, index } = occurrence.fact;
      return index === undefined ? strategyParts(edition, strategy) : numberParts(edition, { strategy, index });
    }
    case 'noteMarker': {
      const definition = definitionOf(file, occurrence.block, occurrence.fact);
      return definition ? [{ kind: 'quote', text: joinedText(definition.texts) }] : [];
    }
    case 'figure':
      return occurrence.fact.role === 'caption' ? [] : captionParts(snapshot, occurrence.fact);
    case 'abbreviation':
      return abbreviationParts(snapshot, occurrence);
    case 'year':
      return yearParts(edition, occurrence.fact);
    case 'direction':
    case 'overview':
      return sentenceParts(snapshot, occurrence);
    case 'noteDefinition':
    case 'strategy':
    case 'group':
    case 'groupWithPoints':
      return [];
  }
}

function captionParts({ file, edition }: Snapshot, figure: FigureFact): HoverPart[] {
  return captionsOf(edition, file, figure).map(({ fact }) => ({ kind: 'heading', text: `${fact.text} ${fact.title}` }));
}

/** Nothing where it is told: there it stands to be read. */
function abbreviationParts({ file }: Snapshot, { block, span, fact: telling }: UsedAbbreviation): HoverPart[] {
  const { line, start } = telling.fact;
  const isTold = telling.file === file && telling.block === block && line === span.line && start === span.start;
  return isTold ? [] : [{ kind: 'quote', text: telling.fact.told }];
}

function numberParts(edition: Edition, number: MeasureNumber): HoverPart[] {
  return measuresNumbered(edition, number).flatMap((found) => measureParts(edition, found));
}

function strategyParts(edition: Edition, number: number): HoverPart[] {
  const name = strategyName(edition.config.form, number);
  return strategiesNumbered(edition, number).flatMap(({ strategy: { heading } }) =>
    heading ? [{ kind: 'heading' as const, text: `${name} ${heading.fact.title.text}` }] : [],
  );
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
