import type { Remark } from '../../text/remark';
import { request } from './request';

/** What is found in a plan, to be told beside its words; null where the plan is not known. */
export const FINDING_REMARKS = request<FindingRemarksParams, readonly Remark[] | null>('shisaku/findingRemarks');
export interface FindingRemarksParams {
  readonly uri: string;
}
