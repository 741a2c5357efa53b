import { findingRemarks as remarksOn } from '../../../reports/findings/findingRemarks';
import { answer } from '../../answering/answer';
import { completeAnswer } from '../../answering/completeAnswer';
import type { Handler } from '../../context';
import { FINDING_REMARKS } from '../../requests/findingRemarks';

/** What is found in a plan, for the margin of a Word file. */
export const findingRemarks: Handler = {
  capabilities: () => ({}),
  register(context) {
    const { checker, connection, encodingOf, indexed, settings, snapshot, translate } = context;
    answer(connection, FINDING_REMARKS, async ({ uri }) => {
      await indexed;
      return completeAnswer(context, () => {
        const known = snapshot(uri);
        if (!known) return null;
        const { file, edition } = known;
        return remarksOn(checker.check(file, edition, settings().rules, encodingOf(uri)), translate);
      });
    });
  },
};
