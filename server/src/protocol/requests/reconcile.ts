import type { Sheet } from '../../text/sheet';
import type { EditionKey } from '../viewItems/editionItem';
import type { Refused } from './answers';
import { request } from './request';

/** A plan and a list of programmes laid side by side, in each format; null where the edition is gone. */
export const RECONCILE = request<ReconcileParams, ReconciliationItem | Refused | null>('shisaku/reconcile');
export interface ReconcileParams {
  readonly edition: EditionKey;
  readonly sheets: readonly Sheet[];
}
export interface ReconciliationItem {
  readonly csv: string;
  readonly md: string;
}
