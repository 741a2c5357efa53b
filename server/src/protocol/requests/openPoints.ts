import type { OpenPointGroupItem } from '../viewItems/openPointItem';
import type { NoParams } from './request';
import { request } from './request';

/** What the plans leave open, edition by edition, by section in charge. */
export const OPEN_POINTS = request<NoParams, readonly OpenPointGroupItem[]>('shisaku/openPoints');

/** Other points may be open by now. */
export const OPEN_POINTS_CHANGED = 'shisaku/openPointsChanged';
