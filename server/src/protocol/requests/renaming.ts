import type { EditionKey } from '../viewItems/editionItem';
import type { ConfigItem, Refused } from './answers';
import { request } from './request';

/** The settings of an edition with a renaming that a person has told (改称). */
export const RECORD_RENAMING = request<RenamingParams, ConfigItem | Refused>('shisaku/recordRenaming');
export interface RenamingParams {
  readonly edition: EditionKey;
  /** What last year's edition calls it. */
  readonly from: string;
  /** What this one does. */
  readonly to: string;
}
