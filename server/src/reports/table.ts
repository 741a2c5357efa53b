import { chargeReport } from './charges/chargeReport';
import { findingsReport } from './findings/findingsReport';
import { lengthReport } from './lengths/lengthReport';
import { openPointsReport } from './openPoints/openPointsReport';
import { programmeReport } from './programmes/programmeReport';
import type { Report } from './report';
import { systemReport } from './system/systemReport';

/**
 * Every report on an edition, in the order in which a person is offered them. A comparison and a reconciliation lay
 * something else beside it, and have commands of their own.
 */
export const REPORTS: readonly Report[] = [
  findingsReport,
  openPointsReport,
  chargeReport,
  programmeReport,
  systemReport,
  lengthReport,
];
