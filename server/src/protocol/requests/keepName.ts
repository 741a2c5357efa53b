import type { ConfigItem, Refused } from './answers';
import { request } from './request';

/** The settings of a document's plan with a name that is written as it is. */
export const KEEP_NAME = request<KeepNameParams, ConfigItem | Refused>('shisaku/keepName');
export interface KeepNameParams {
  readonly uri: string;
  readonly name: string;
}
