import { URI, Utils } from 'vscode-uri';
import { rolledFiles } from '../../../../refactor/rollover/newFiles/rolledFiles';
import { rolledText } from '../../../../refactor/rollover/newFiles/rolledText';
import { fiscalYearNamed } from '../../../../text/years/fiscalYearNamed';
import type { Message } from '../../../../text/message';
import { message } from '../../../../text/message';
import { fiscalYearName } from '../../../../text/years/eras';
import { completeAnswer } from '../../../answering/completeAnswer';
import { answer } from '../../../answering/answer';
import { base64Of } from '../../../conversion/base64';
import { changeNotifier } from '../../../answering/changeNotifier';
import type { Handler, ServerContext } from '../../../context';
import type { Refused } from '../../../requests/answers';
import {
  ROLLOVER_CHANGED,
  ROLLOVER_FILES,
  ROLLOVER_MADE,
  ROLLOVER_PLAN,
  ROLLOVER_TEXT,
} from '../../../requests/rollover';
import { rolloverItem } from '../../../viewItems/rolloverItem';
import { PlannedRollover } from './plannedRollover';

/** 年度更新. */
export const rollover: Handler = {
  capabilities: () => ({}),
  register(context) {
    const planned = new PlannedRollover(context);
    answerPlan(context, planned);
    answerText(context, planned);
    answerFiles(context, planned);
    takeInMade(context);
  },
};

function answerPlan(context: ServerContext, planned: PlannedRollover): void {
  const { connection, indexed, translate } = context;
  const hasAsked = changeNotifier(context, ROLLOVER_CHANGED);
  const refuse = (why: Message): Refused => ({ refused: translate(why) });
  answer(connection, ROLLOVER_PLAN, async ({ edition: key, to }) => {
    hasAsked();
    await indexed;
    const year = fiscalYearNamed(to, key.fiscalYear);
    if (year === undefined) {
      return refuse(message('“{0}” is no fiscal year. Write it as 2012, 平成24年度 or H24.', to));
    }
    const found = await completeAnswer(context, () => planned.plan(key, year));
    if (!found) {
      return refuse(message('The edition of {0} is no longer in the workspace.', fiscalYearName(key.fiscalYear)));
    }
    return 'refused' in found ? refuse(found.refused) : rolloverItem(found, translate);
  });
}

function answerText(context: ServerContext, planned: PlannedRollover): void {
  answer(context.connection, ROLLOVER_TEXT, ({ path, chosen }) => {
    const isChosen = new Set(chosen);
    return completeAnswer(context, () => {
      const file = planned.now?.files.find((one) => one.path === path);
      return file ? rolledText(file, (id) => isChosen.has(id)) : null;
    });
  });
}

function answerFiles(context: ServerContext, planned: PlannedRollover): void {
  const { connection, host, translate } = context;
  answer(connection, ROLLOVER_FILES, async ({ chosen, newFolder }) => {
    const isChosen = new Set(chosen);
    const files = await completeAnswer(context, () => {
      const { now } = planned;
      return now ? rolledFiles(now, newFolder, (id) => isChosen.has(id), host) : [];
    });
    if ('refused' in files) return { refused: files.refused.map(translate).join('\n') };
    return files.map(({ path, bytes }) => ({ path, base64: base64Of(bytes) }));
  });
}

/** Takes in the files that were made: whoever watches the disk may tell of them later. */
function takeInMade({ connection, workspace }: ServerContext): void {
  answer(connection, ROLLOVER_MADE, async ({ newFolder, paths }) => {
    const folder = URI.parse(newFolder);
    await workspace.filesChanged(paths.map((path) => Utils.joinPath(folder, path).toString()));
    return null;
  });
}
