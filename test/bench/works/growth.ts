import { alternate, timed } from '../measure/alternate';
import type { Effort } from '../measure/alternate';
import type { Summary } from '../measure/statistics';
import type { Figure } from '../report/figure';
import { inNewFolder, withSessions } from '../servers/beside';
import { OURS } from '../servers/ours';
import type { Question } from '../servers/questions';
import { Asker, FINDINGS } from '../servers/questions';
import type { Session } from '../servers/session';
import { growthTarget } from '../targets';
import { wholeChapters } from '../text/chapter';
import { planText } from '../text/planText';
import type { Options, Work } from './work';
import { effort } from './work';

const ROUNDS = 200;

/** The same work on a hundred chapters and on one. */
export const growth: Work = { name: 'growth', measure: measureGrowth };

async function measureGrowth(options: Options): Promise<Figure[]> {
  options.say('growth, keystroke → findings');
  const { one, hundred } = await growthOf(FINDINGS, effort(options, ROUNDS));
  return [
    { work: 'growth, keystroke → findings', size: '4.2 MB', ours: hundred, beside: one, target: growthTarget(one) },
  ];
}

export function growthOf(question: Question, effort: Effort): Promise<{ one: Summary; hundred: Summary }> {
  return inNewFolder((folder) =>
    withSessions([OURS, OURS], folder, async ([small, large]) => {
      if (!small || !large) throw new Error('two servers were to be started');
      return alternate(
        { one: await openWith(small, 1, question), hundred: await openWith(large, 100, question) },
        effort,
      );
    }),
  );
}

async function openWith(session: Session, chapters: number, question: Question): Promise<() => Promise<number>> {
  await session.open('plan', planText(wholeChapters(chapters)));
  const asker = new Asker(session, question);
  await asker.ask();
  return () =>
    timed(async () => {
      const typed = session.typeLetter();
      await asker.ask();
      await typed;
    });
}
