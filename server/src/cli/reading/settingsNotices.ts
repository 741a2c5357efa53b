import type { Message } from '../../text/message';
import { message } from '../../text/message';
import type { Workspace } from '../../workspace/workspace';
import type { CommandContext } from '../commandContext';

/** What is wrong with the settings of the plans that are read, each with its line: what does not count would be missed in silence. */
export function settingsNotices(
  workspace: Workspace,
  uris: readonly string[],
  { environment, say }: CommandContext,
): Message[] {
  const settings = new Map(uris.flatMap((uri) => workspace.settingsFaults(uri) ?? []).map((each) => [each.uri, each]));
  return [...settings.values()].flatMap(({ uri, faults }) =>
    faults.map(({ range, message: fault }) =>
      message('{0}:{1}: {2}', environment.pathOf(uri), range.start.line + 1, say(fault)),
    ),
  );
}
