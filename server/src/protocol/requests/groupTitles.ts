import type { GroupTitle } from '../../features/groupTitles';
import { request } from './request';

/** Where the groups of a plan begin; none where a person does not want to see it. */
export const GROUP_TITLES = request<GroupTitlesParams, readonly GroupTitle[]>('shisaku/groupTitles');
export interface GroupTitlesParams {
  readonly uri: string;
}

/** Groups may begin elsewhere by now. */
export const GROUP_TITLES_CHANGED = 'shisaku/groupTitlesChanged';
