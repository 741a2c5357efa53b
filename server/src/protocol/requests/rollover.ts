import type { EditionKey } from '../viewItems/editionItem';
import type { RolloverItem } from '../viewItems/rolloverItem';
import type { Refused } from './answers';
import { request } from './request';

/** What a roll-over would change; it is kept until the next one is asked for. */
export const ROLLOVER_PLAN = request<RolloverPlanParams, RolloverItem | Refused>('shisaku/rollover/plan');
export interface RolloverPlanParams {
  readonly edition: EditionKey;
  /** The year as a person writes it. */
  readonly to: string;
}

/** What was planned may be another by now. */
export const ROLLOVER_CHANGED = 'shisaku/rolloverChanged';

/** One file of the new edition as text; null for one that it has not. */
export const ROLLOVER_TEXT = request<RolloverTextParams, string | null>('shisaku/rollover/text');
export interface RolloverTextParams extends RolloverChoice {
  readonly path: string;
}
export interface RolloverChoice {
  /** The changes that a person takes. */
  readonly chosen: readonly string[];
}

/** The bytes of the new edition. */
export const ROLLOVER_FILES = request<RolloverFilesParams, readonly NewFileItem[] | Refused>('shisaku/rollover/files');
export interface RolloverFilesParams extends RolloverChoice {
  readonly newFolder: string;
}
export interface NewFileItem {
  readonly path: string;
  readonly base64: string;
}

/** The new edition stands in its folder, and is read before this is answered. */
export const ROLLOVER_MADE = request<RolloverMadeParams, null>('shisaku/rollover/made');
export interface RolloverMadeParams {
  readonly newFolder: string;
  readonly paths: readonly string[];
}
