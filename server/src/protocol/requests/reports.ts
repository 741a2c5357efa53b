import type { EditionKey } from '../viewItems/editionItem';
import type { OfferedFormat, ReportItem } from '../viewItems/reportItem';
import type { NoParams } from './request';
import { request } from './request';

/** Every report that can be made of an edition, in the order in which they are offered. */
export const REPORTS = request<NoParams, readonly ReportItem[]>('shisaku/reports');

/** A report on an edition as a file; null where the edition is gone, or the report has no such format. */
export const REPORT = request<ReportParams, string | null>('shisaku/report');
export interface ReportParams {
  readonly edition: EditionKey;
  /** By its name. */
  readonly report: string;
  readonly format: OfferedFormat;
}
