import type { Finding } from '../rules/rule';
import type { Message, Translate } from '../text/message';
import type { Edition } from '../workspace/editions/edition';
import type { PlanFile } from '../workspace/files/planFile';

/** The formats of reports, as the names of their files end. */
export const REPORT_FORMATS = ['md', 'html', 'csv', 'json'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** What a report is made of. */
export interface ReportSource {
  readonly edition: Edition;
  /** A file as the reader knows it. */
  readonly pathOf: (uri: string) => string;
  readonly translate: Translate;
  /** The findings of a file, at the levels of whoever asks. */
  readonly findingsOf: (file: PlanFile) => readonly Finding[];
  /** The section in charge whose part alone is wanted; undefined for the whole. */
  readonly charge: string | undefined;
}

/** A report on an edition. A new one is a folder with its report, and one line in the table. */
export interface Report {
  /** As the command line and the editor ask for it. */
  readonly name: string;
  /** What a person chooses it by. */
  readonly title: Message;
  /** What its file is called, without the ending: it speaks the language of the plan. */
  readonly fileName: string;
  /** How it is written in each format that it has; the first is the usual one. */
  readonly formats: Readonly<Partial<Record<ReportFormat, (source: ReportSource) => string>>>;
  /** Whether it can be made for one section in charge alone. */
  readonly takesCharge?: true;
  /** Whether a command of its own makes it on the command line. */
  readonly hasOwnCommand?: true;
}
