import type { PlanTreeFilter } from '../../features/planTree/planTreeFilter';
import type { Place } from '../../workspace/files/location';
import type { PlanTreeItem } from '../viewItems/planTreeItem';
import { request } from './request';

/** The nodes below one, or those at the top. */
export const PLAN_TREE = request<PlanTreeParams, readonly PlanTreeItem[]>('shisaku/planTree');
export interface PlanTreeParams {
  readonly parent?: string | undefined;
  readonly filter?: PlanTreeFilter | undefined;
}

/** The nodes on the way to a place, from the top. */
export const PLAN_TREE_PATH = request<PlanTreePathParams, readonly PlanTreeItem[]>('shisaku/planTreePath');
export interface PlanTreePathParams extends Place {
  readonly filter?: PlanTreeFilter | undefined;
}

/** The tree of plans may be another by now. */
export const PLAN_TREE_CHANGED = 'shisaku/planTreeChanged';
