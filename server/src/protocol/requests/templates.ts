import type { Place } from '../../workspace/files/location';
import { request } from './request';

/** A template's text for a place, in VS Code's snippet syntax; null for one that is not known. */
export const TEMPLATE = request<TemplateParams, string | null>('shisaku/template');
export interface TemplateParams extends Place {
  readonly id: string;
}
