import type { Uri } from 'vscode';
import { l10n } from 'vscode';
import { FINDING_REMARKS } from '../../../server/src/protocol/requests';
import type { Remark } from '../../../server/src/text/remark';
import { nameOf } from '../editor/files';
import type { ServerLink } from '../serverLink/serverLink';

/**
 * What is found in a plan, to be told in the comments of a Word file.
 * @throws Error where the plan is none that is checked: a file without comments would say that nothing was found
 */
export async function findingsOf(server: ServerLink, plan: Uri): Promise<readonly Remark[]> {
  const remarks = await server.request(FINDING_REMARKS, { uri: plan.toString() });
  if (remarks) return remarks;
  throw new Error(l10n.t('“{0}” is not checked: only plans in an open folder or in an editor are.', nameOf(plan)));
}
