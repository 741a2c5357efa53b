import assert from 'node:assert/strict';
import type { Report, ReportFormat, ReportSource } from '../../../server/src/reports/report';
import { translate } from '../../../server/src/text/message';
import type { Edition } from '../../../server/src/workspace/editions/edition';
import { nameOfUri } from '../../../server/src/workspace/uris';

/** What a report on an edition is made of, where nothing else is asked: without findings, of all sections, in English. */
export function reportSource(edition: Edition, asked: Partial<ReportSource> = {}): ReportSource {
  return {
    edition,
    pathOf: nameOfUri,
    translate: (said) => translate(said),
    findingsOf: () => [],
    charge: undefined,
    ...asked,
  };
}

/** A report in one of its formats. */
export function writtenReport({ name, formats }: Report, format: ReportFormat, source: ReportSource): string {
  return formats[format]?.(source) ?? assert.fail(`${name} has no ${format}`);
}
