import { append } from '../../base/append';
import type { ProgrammeFact } from '../../plan/facts/facts';
import { measureOfBlock, numberedTitle } from '../../plan/plan';
import { readableDifferences } from '../../text/edits/readableDifferences';
import type { Message } from '../../text/message';
import { message } from '../../text/message';
import { mentionSummariesOf } from '../../workspace/resolver/names';
import type { Edition } from '../../workspace/editions/edition';
import { listingsLastYear } from '../../workspace/resolver/lastYear';
import { nameLocation, wordsLocation } from '../../workspace/files/location';
import type { Located } from '../../workspace/files/located';
import { listingsOf, mainListing } from '../../workspace/resolver/programmes';
import type { HoverPart } from './hoverPart';
import { itemText } from '../reading/itemText';

/** A programme: its primary's text, its listings, how often it is mentioned and first where, and what has changed since last year. */
export function programmeParts(
  edition: Edition,
  programme: ProgrammeFact,
  self: Located<ProgrammeFact> | undefined,
): HoverPart[] {
  const listings = listingsOf(edition, programme);
  const primary = listings.find(({ fact }) => fact.kind === 'primary');
  const parts: HoverPart[] = [{ kind: 'heading', text: (primary?.fact ?? programme).name.text }];
  if (primary) append(parts, quoted(itemText(primary)));
  else parts.push({ kind: 'said', message: message('No primary listing in this edition') });
  for (const listing of listings) {
    const isSelf = self?.file.uri === listing.file.uri && self.block === listing.block && self.fact === listing.fact;
    parts.push({
      kind: 'said',
      message: listingMessage(listing, isSelf),
      place: nameLocation(listing),
    });
  }
  const mentions = mentionSummariesOf(edition, programme);
  const [first] = mentions;
  if (first) {
    parts.push({
      kind: 'said',
      message: message('Mentioned in the text: {0}', mentions.length),
      place: wordsLocation(first),
    });
  }
  return [...parts, ...lastYearParts(edition, programme, primary && itemText(primary))];
}

/** Where the programme stood last year, and what has changed in its text since. */
function lastYearParts(edition: Edition, programme: ProgrammeFact, textNow: string | undefined): HoverPart[] {
  const listing = mainListing(listingsLastYear(edition, programme));
  if (!listing) return [];
  const measure = measureOfBlock(listing.file.plan, listing.block);
  const where = measure ? numberedTitle(measure) : '';
  const place = nameLocation(listing);
  const renamed = listing.fact.key !== programme.key;
  const said = renamed
    ? message('Last year: {0} ({1})', where, listing.fact.name.text)
    : message('Last year: {0}', where);
  const textThen = itemText(listing);
  const parts: HoverPart[] = [{ kind: 'said', message: said, place }];
  if (textNow === undefined) return [...parts, ...quoted(textThen)];
  if (textNow === textThen) {
    return [...parts, { kind: 'said', message: message('The text is the same as last year.') }];
  }
  return [
    ...parts,
    { kind: 'said', message: message('The text has changed since (struck out: last year, bold: now)') },
    { kind: 'changes', differences: readableDifferences(textThen, textNow) },
  ];
}

/** What an item says; a plain list says nothing of its programmes. */
function quoted(text: string): HoverPart[] {
  return text === '' ? [] : [{ kind: 'quote', text }];
}

function listingMessage(listing: Located<ProgrammeFact>, isSelf: boolean): Message {
  const measure = measureOfBlock(listing.file.plan, listing.block);
  const where = measure ? numberedTitle(measure) : '';
  const under = listing.fact.initiative ?? '';
  const { kind, mark } = listing.fact;
  if (kind === 'primary') {
    return isSelf
      ? message('Primary listing (here): {0} › {1}', where, under)
      : message('Primary listing: {0} › {1}', where, under);
  }
  const markText = mark?.text ?? '';
  return isSelf
    ? message('{0} (here): {1} › {2}', markText, where, under)
    : message('{0}: {1} › {2}', markText, where, under);
}
