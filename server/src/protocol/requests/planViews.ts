import type { PlanTreeFilter } from '../../features/planTree/planTreeFilter';
import type { Place } from '../../workspace/files/location';
import type { CrossReferenceItems } from '../viewItems/crossReferenceItem';
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

/** All that the plans say of what stands at a place. */
export const CROSS_REFERENCES = request<Place, CrossReferenceItems | null>('shisaku/crossReferences');

/** The tree of plans or the cross-references may be others by now. */
export const PLANS_CHANGED = 'shisaku/plansChanged';
