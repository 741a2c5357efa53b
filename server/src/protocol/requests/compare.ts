import type { ComparisonPaper } from '../../reports/compare/paper/comparisonPaper';
import type { ComparisonItem } from '../viewItems/comparisonItem';
import type { EditionKey } from '../viewItems/editionItem';
import { request } from './request';

/** What has changed from one edition to another; null where one of them is gone. */
export const COMPARE = request<CompareParams, ComparisonItem | null>('shisaku/compare');
export interface CompareParams {
  readonly before: EditionKey;
  readonly after: EditionKey;
}

/** The comparison may be another by now. */
export const COMPARISON_CHANGED = 'shisaku/comparisonChanged';

/** The 新旧対照表 as a file; null where one of the editions is gone. */
export const COMPARE_REPORT = request<CompareReportParams, string | null>('shisaku/compare/report');
export interface CompareReportParams extends CompareParams {
  readonly format: 'html' | 'md' | 'csv';
}

/** The 新旧対照表 laid out, for a Word file; null where one of the editions is gone. */
export const COMPARE_PAPER = request<CompareParams, ComparisonPaper | null>('shisaku/compare/paper');
