import type { Uri } from 'vscode';
import { l10n, window } from 'vscode';
import { FINDING_REMARKS } from '../../../server/src/protocol/requests/findingRemarks';
import type { Remark } from '../../../server/src/text/remark';
import { nameOf } from '../editor/files';
import type { ServerLink } from '../serverLink/serverLink';

/** What is found in each plan, to be told in the comments of a Word file; says so where one of them is not checked. */
export async function findingsOf(
  server: ServerLink,
  plans: readonly Uri[],
): Promise<readonly (readonly Remark[])[] | undefined> {
  const found = await Promise.all(plans.map((plan) => server.request(FINDING_REMARKS, { uri: plan.toString() })));
  const unchecked = plans[found.indexOf(null)];
  if (!unchecked) return found.filter((remarks) => remarks !== null);
  void window.showErrorMessage(
    l10n.t('“{0}” is not checked: only plans in an open folder or in an editor are.', nameOf(unchecked)),
  );
  return undefined;
}
