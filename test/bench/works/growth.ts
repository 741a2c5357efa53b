import type { Effort } from '../measure/alternate';
import { alternate, timed } from '../measure/alternate';
import type { Summary } from '../measure/statistics';
import type { Figure } from '../report/figure';
import { inNewFolder, withSessions } from '../servers/beside';
import { OURS } from '../servers/ours';
import type { Question } from '../servers/questions';
import { ABOUT_PLACES, Asker, FINDINGS } from '../servers/questions';
import type { Session } from '../servers/session';
import { growthTarget } from '../targets';
import { wholeChapters } from '../text/chapter';
import { planText } from '../text/planText';
import type { Options, Work } from './work';
import { effort } from './work';

const ROUNDS = 100;

/** What a question costs on a text of one chapter, and on one of a hundred. */
export interface Growth {
  readonly question: Question;
  readonly one: Summary;
  readonly hundred: Summary;
}

/** The same work on a hundred chapters and on one. */
export const growth: Work = { name: 'growth', measure: measureGrowth };

async function measureGrowth(options: Options): Promise<Figure[]> {
  options.say('growth from 1 to 100 chapters');
  const growths = await growthOf([FINDINGS, ...ABOUT_PLACES], effort(options, ROUNDS));
  return growths.map(({ question, one, hundred }) => ({
    work: `growth, keystroke → ${question.name}`,
    size: '42 KB → 4.2 MB',
    ours: hundred,
    beside: { name: '1 chapter', summary: one },
    ...(question === FINDINGS && { target: growthTarget(one) }),
  }));
}

/** Asks each question on both texts by turns. */
export function growthOf(questions: readonly Question[], effort: Effort): Promise<Growth[]> {
  return inNewFolder((folder) =>
    withSessions([OURS, OURS], folder, async ([small, large]) => {
      if (!small || !large) throw new Error('two servers were to be started');
      await small.open('plan', planText(wholeChapters(1)));
      await large.open('plan', planText(wholeChapters(100)));
      const growths: Growth[] = [];
      for (const question of questions) {
        const times = await alternate({ one: askerOf(small, question), hundred: askerOf(large, question) }, effort);
        growths.push({ question, ...times });
      }
      return growths;
    }),
  );
}

function askerOf(session: Session, question: Question): () => Promise<number> {
  const asker = new Asker(session, question);
  return () =>
    timed(async () => {
      const typed = session.typeLetter();
      await asker.ask();
      await typed;
    });
}
