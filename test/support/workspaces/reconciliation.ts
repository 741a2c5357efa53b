import assert from 'node:assert/strict';
import { STANDARD_FORM } from '../../../server/src/form/standardForm';
import { vocabularyOf } from '../../../server/src/form/vocabulary';
import type { LedgerEntry } from '../../../server/src/reports/reconcile/ledger';
import { readLedger } from '../../../server/src/reports/reconcile/ledger';
import type { Reconciliation } from '../../../server/src/reports/reconcile/reconcile';
import { reconcile } from '../../../server/src/reports/reconcile/reconcile';
import { separatedCells } from '../../../server/src/text/separatedCells';
import { CHARGED_PLAN } from '../plans/chargedPlan';
import { readEditionIn } from './editions';

const VOCABULARY = vocabularyOf(STANDARD_FORM);

/** The programmes of a list whose sheets are written with commas; undefined where none has a head. */
export function ledgerOf(...sheets: readonly string[]): LedgerEntry[] | undefined {
  return readLedger(
    sheets.map((text, at) => ({ name: `表${at + 1}`, rows: separatedCells(text) })),
    VOCABULARY,
  );
}

/** A list laid against a plan: the one whose programmes name their sections in charge, unless another is given. */
export async function laidAgainst(list: string, plan = CHARGED_PLAN): Promise<Reconciliation> {
  const edition = await readEditionIn([{ path: 'plan.shisaku', text: plan }], 'fy2012');
  return reconcile(edition, ledgerOf(list) ?? assert.fail('the list has a head'));
}
