import type { Form } from '../../form/form';
import { markWord } from '../../form/formWords';
import type { ListingKind } from '../../plan/facts/facts';

/** What a listing is called in the reports, which speak the language of the plan: 本掲, or the word of its mark. */
export function listingWord(form: Form, kind: ListingKind): string {
  return kind === 'primary' ? '本掲' : markWord(form, kind);
}
