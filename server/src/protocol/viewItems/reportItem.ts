import type { Report } from '../../reports/report';
import type { Translate } from '../../text/message';

/** The formats that a person is offered, the best first: JSON is for programs. */
const OFFERED = ['html', 'csv', 'md'] as const;
export type OfferedFormat = (typeof OFFERED)[number];

/** A report as a client offers it. */
export interface ReportItem {
  readonly name: string;
  readonly label: string;
  /** Without its ending. */
  readonly fileName: string;
  readonly formats: readonly OfferedFormat[];
}

/** A report, in the person's language. */
export function reportItem({ name, title, fileName, formats }: Report, translate: Translate): ReportItem {
  return { name, label: translate(title), fileName, formats: OFFERED.filter((format) => formats[format]) };
}
