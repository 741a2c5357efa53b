import type { Counterpart } from '../../features/lastYear/counterpart';
import type { Place } from '../../workspace/files/location';
import type { Refused } from './answers';
import { request } from './request';

/** What stood last year for what stands at a place; else why that is not known, and what to do. */
export const LAST_YEAR = request<Place, Counterpart | Refused>('shisaku/lastYear');

/** Last year's texts of the strategies of a plan; else why they are not known, and what to do. */
export const TEXTS_LAST_YEAR = request<TextsLastYearParams, TextsItem | Refused>('shisaku/textsLastYear');
export interface TextsLastYearParams {
  readonly uri: string;
}
export interface TextsItem {
  readonly texts: readonly string[];
}
