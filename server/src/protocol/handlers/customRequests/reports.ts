import { REPORTS as ALL } from '../../../reports/table';
import type { Edition } from '../../../workspace/editions/edition';
import { pathBelow } from '../../../workspace/uris';
import { completeAnswer } from '../../answering/completeAnswer';
import { answer } from '../../answering/answer';
import type { Handler, ServerContext } from '../../context';
import { reportItem } from '../../viewItems/reportItem';
import type { ReportParams } from '../../requests/reports';
import { REPORT, REPORTS } from '../../requests/reports';
import { editionOf } from '../../answering/editionOf';

/** Reports on an edition, as files to send around. */
export const reports: Handler = {
  capabilities: () => ({}),
  register(context) {
    const { connection, indexed, translate } = context;
    answer(connection, REPORTS, () => ALL.map((report) => reportItem(report, translate)));
    answer(connection, REPORT, async (params) => {
      await indexed;
      return completeAnswer(context, () => {
        const edition = editionOf(context, params.edition);
        return edition ? reportOn(edition, params, context) : null;
      });
    });
  },
};

function reportOn(edition: Edition, { report, format }: ReportParams, context: ServerContext): string | null {
  const { checker, encodingOf, settings, translate } = context;
  const write = ALL.find(({ name }) => name === report)?.formats[format];
  if (!write) return null;
  return write({
    edition,
    pathOf: (uri) => pathBelow(edition.root, uri),
    translate,
    findingsOf: (file) => checker.check(file, edition, settings().rules, encodingOf(file.uri)),
    charge: undefined,
  });
}
