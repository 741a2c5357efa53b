import { counterpartLastYear } from '../../../features/lastYear/counterpartLastYear';
import { textsLastYear } from '../../../features/lastYear/textsLastYear';
import { message } from '../../../text/message';
import { answer } from '../../answering/answer';
import { completeAnswer } from '../../answering/completeAnswer';
import type { Handler } from '../../context';
import { LAST_YEAR, TEXTS_LAST_YEAR } from '../../requests/lastYear';

const NOTHING_THEN = message('Last year’s edition has nothing that stands for this place.');
const NO_LAST_YEAR = message(
  'Last year’s edition is not known. Name its folder as “previous” in shisaku.json, and open a folder that holds both.',
);

/** What stood last year for a place, and for the strategies of a file. */
export const lastYear: Handler = {
  capabilities: () => ({}),
  register(context) {
    const { connection, indexed, snapshot, translate } = context;

    answer(connection, LAST_YEAR, async ({ uri, position }) => {
      await indexed;
      const current = snapshot(uri);
      const found = current && counterpartLastYear(current, position);
      return found ?? { refused: translate(current?.edition.previous ? NOTHING_THEN : NO_LAST_YEAR) };
    });
    answer(connection, TEXTS_LAST_YEAR, async ({ uri }) => {
      await indexed;
      return completeAnswer(context, () => {
        const current = snapshot(uri);
        const texts = current && textsLastYear(current);
        return texts ? { texts } : { refused: translate(NO_LAST_YEAR) };
      });
    });
  },
};
