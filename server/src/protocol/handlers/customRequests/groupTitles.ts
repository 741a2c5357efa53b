import { groupTitlesOf } from '../../../features/groupTitles';
import { answer } from '../../answering/answer';
import { changeNotifier } from '../../answering/changeNotifier';
import type { Handler } from '../../context';
import { GROUP_TITLES, GROUP_TITLES_CHANGED } from '../../requests/groupTitles';

/** Where the groups of a plan begin, for an editor that shows it by itself. */
export const groupTitles: Handler = {
  capabilities: () => ({}),
  register(context) {
    const { configured, connection, settings, snapshot } = context;
    const hasAsked = changeNotifier(context, GROUP_TITLES_CHANGED);
    answer(connection, GROUP_TITLES, async ({ uri }) => {
      hasAsked();
      await configured;
      const known = settings().inlayHints.groups ? snapshot(uri) : undefined;
      return known ? groupTitlesOf(known.file) : [];
    });
  },
};
