import { namedConfig } from '../../../refactor/namedConfig';
import { rewriteFile } from '../../../text/encoding/rewriteFile';
import { message } from '../../../text/message';
import { CONFIG_NAME } from '../../../workspace/configuration/planConfig';
import { answer } from '../../answering/answer';
import type { Handler } from '../../context';
import { base64Of } from '../../conversion/base64';
import { KEEP_NAME } from '../../requests';

const NO_PLAN = message('This text is not known as a plan any more. Save it in the folder of the plan and try again.');

/** A name that a plan writes as it is: what its settings are with it. */
export const keepName: Handler = {
  capabilities: () => ({}),
  register({ connection, configured, snapshot, workspace, host, translate }) {
    answer(connection, KEEP_NAME, async ({ uri, name }) => {
      await configured;
      const root = snapshot(uri)?.edition.root;
      if (root === undefined || !workspace.mayHoldSettings(root)) return { refused: translate(NO_PLAN) };
      const config = `${root}/${CONFIG_NAME}`;
      const bytes = rewriteFile(CONFIG_NAME, await host.readFile(config), (before) => namedConfig(before, name));
      return bytes instanceof Uint8Array ? { uri: config, base64: base64Of(bytes) } : { refused: translate(bytes) };
    });
  },
};
