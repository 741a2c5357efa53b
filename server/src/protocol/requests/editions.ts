import type { EditionItem } from '../viewItems/editionItem';
import type { NoParams } from './request';
import { request } from './request';

/** Every edition that says its fiscal year, the earliest first. */
export const EDITIONS = request<NoParams, readonly EditionItem[]>('shisaku/editions');
