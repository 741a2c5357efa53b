import type { ProgrammeFact } from '../../plan/facts/facts';
import { measureOfBlock, numberedTitle } from '../../plan/plan';
import type { Edition } from '../../workspace/editions/edition';
import { locationOf } from '../../workspace/files/location';
import type { Located } from '../../workspace/files/located';
import { listingsLastYear } from '../../workspace/resolver/lastYear';
import { listingsOf, mentionsOf } from '../../workspace/resolver/programmes';
import type { CrossReference, CrossReferences } from './crossReference';
import { excerptOf, groupOf } from './crossReference';

/** Where a programme is listed, listed again, mentioned, and where it was last year. */
export function crossReferencesOfProgramme(edition: Edition, programme: ProgrammeFact): CrossReferences {
  const listings = listingsOf(edition, programme);
  const isPrimary = ({ fact }: Located<ProgrammeFact>) => fact.kind === 'primary';
  const subject = (listings.find(isPrimary)?.fact ?? programme).name.text;
  const entry = (listing: Located<ProgrammeFact>) => listingEntry(listing, subject);
  return {
    subject,
    groups: [
      // Also where it is missing: that is what a reviewer looks for.
      { relation: 'primary', references: listings.filter(isPrimary).map(entry) },
      ...groupOf('listedAgain', listings.filter((listing) => !isPrimary(listing)).map(entry)),
      ...groupOf(
        'mention',
        mentionsOf(edition, programme).map(({ file, block, fact }) => excerptOf(file, block, fact)),
      ),
      ...groupOf('lastYear', listingsLastYear(edition, programme).map(entry)),
    ],
  };
}

function listingEntry({ file, block, fact }: Located<ProgrammeFact>, subject: string): CrossReference {
  const measure = measureOfBlock(file.plan, block);
  return {
    location: locationOf(file, block, fact.name),
    text: measure ? numberedTitle(measure) : fact.name.text,
    number: undefined,
    ...(fact.kind !== 'primary' && { mark: fact.kind }),
    ...(fact.name.text !== subject && { otherName: fact.name.text }),
  };
}
