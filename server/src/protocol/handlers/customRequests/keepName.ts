import { configWithName } from '../../../refactor/config/configWithName';
import { message } from '../../../text/message';
import { answer } from '../../answering/answer';
import { rewrittenConfig } from '../../answering/rewrittenConfig';
import type { Handler } from '../../context';
import { KEEP_NAME } from '../../requests/keepName';

const NO_PLAN = message('This text is not known as a plan any more. Save it in the folder of the plan and try again.');

/** A name that a plan writes as it is: what its settings are with it. */
export const keepName: Handler = {
  capabilities: () => ({}),
  register(context) {
    const { connection, configured, snapshot, workspace, translate } = context;
    answer(connection, KEEP_NAME, async ({ uri, name }) => {
      await configured;
      const root = snapshot(uri)?.edition.root;
      if (root === undefined || !workspace.mayHoldSettings(root)) return { refused: translate(NO_PLAN) };
      return rewrittenConfig(context, root, (before) => configWithName(before, name));
    });
  },
};
