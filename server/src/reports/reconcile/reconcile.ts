import type { Form } from '../../form/form';
import { aliasesOf } from '../../plan/facts/programmes';
import { looseKey } from '../../plan/words/looseName';
import { nearNames } from '../../rules/reading/programmes/nearNames';
import { nameKey } from '../../text/characters';
import type { Edition } from '../../workspace/editions/edition';
import type { Located } from '../../workspace/files/located';
import { listingsMentioned, listingsOf } from '../../workspace/resolver/programmes';
import type { ProgrammeFact } from '../../plan/facts/facts';
import { chargesIn } from '../charges/chargesIn';
import type { ComparedProgramme } from '../compare/comparison';
import { comparedProgramme, distinctProgrammes } from '../compare/programmes/distinctProgrammes';
import type { LedgerEntry } from './ledger';

/** A programme that stands in the list and in the plan. */
export interface Reconciled {
  readonly entry: LedgerEntry;
  readonly programme: ComparedProgramme;
  readonly isSpelledAlike: boolean;
  /** Unless both tell who is in charge, there is nothing to differ. */
  readonly isChargedAlike: boolean;
}

/** A plan and a list that is kept elsewhere, laid side by side. */
export interface Reconciliation {
  readonly inBoth: readonly Reconciled[];
  readonly onlyInLedger: readonly { readonly entry: LedgerEntry; readonly near: readonly string[] }[];
  readonly onlyInPlan: readonly ComparedProgramme[];
  readonly fiscalYear: number | undefined;
  readonly form: Form;
}

/** Finds each programme of a list in the plan, as a mention is found, and tells what is in one of them alone. */
export function reconcile(edition: Edition, ledger: readonly LedgerEntry[]): Reconciliation {
  const seen = new Set<ProgrammeFact>();
  const inBoth: Reconciled[] = [];
  const onlyInLedger: { entry: LedgerEntry; near: readonly string[] }[] = [];
  for (const entry of ledger) {
    const listings = listingsMeant(edition, entry.name);
    const programme = comparedProgramme(listings);
    if (programme) inBoth.push(reconciled(entry, programme, listings));
    else onlyInLedger.push({ entry, near: nearNames(edition, { key: nameKey(entry.name) }) });
    for (const { fact } of listings) seen.add(fact);
  }
  return {
    inBoth,
    onlyInLedger,
    onlyInPlan: distinctProgrammes(edition).flatMap(({ fact, compared }) =>
      listingsOf(edition, fact).some((listing) => seen.has(listing.fact)) ? [] : [compared],
    ),
    fiscalYear: edition.fiscalYear,
    form: edition.config.form,
  };
}

/** By its name, by a part of a nested one on either side, or loosely where none of them is found. */
function listingsMeant(edition: Edition, name: string): Located<ProgrammeFact>[] {
  const names = { key: nameKey(name), aliasKeys: aliasesOf(name).map(nameKey), looseKey: looseKey(name) };
  const exact = listingsOf(edition, names);
  return exact.length > 0 ? exact : listingsMentioned(edition, names);
}

function reconciled(
  entry: LedgerEntry,
  programme: ComparedProgramme,
  listings: readonly Located<ProgrammeFact>[],
): Reconciled {
  return {
    entry,
    programme,
    isSpelledAlike: listings.some(({ fact }) => fact.name.text === entry.name),
    isChargedAlike:
      entry.charge === undefined || programme.charge === undefined || isSameCharge(entry.charge, programme.charge),
  };
}

/** One may name the department before the section: 産業部 商工課. */
function isSameCharge(one: string, other: string): boolean {
  const ones = chargesIn(one).map(nameKey);
  const others = chargesIn(other).map(nameKey);
  const isMatched = (key: string, keys: readonly string[]) =>
    keys.some((each) => each.endsWith(key) || key.endsWith(each));
  return ones.every((key) => isMatched(key, others)) && others.every((key) => isMatched(key, ones));
}
