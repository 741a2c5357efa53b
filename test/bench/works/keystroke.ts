import { alternate, timed } from '../measure/alternate';
import type { Summary } from '../measure/statistics';
import type { Figure, Target } from '../report/figure';
import { inNewFolder, withSessions } from '../servers/beside';
import { Echo, FLOOR } from '../servers/floor';
import { OURS } from '../servers/ours';
import type { Answer, Question } from '../servers/questions';
import { ABOUT_PLACES, Asker, FINDINGS, kindOf } from '../servers/questions';
import type { Session } from '../servers/session';
import type { Size } from '../targets';
import { answerTarget, findingsTarget } from '../targets';
import { wholeChapters } from '../text/chapter';
import { planText } from '../text/planText';
import type { Options, Work } from './work';
import { effort } from './work';

const ROUNDS = 200;

/** From a key to the answer to what is asked then, beside an echo of that answer. */
export const keystroke: Work = { name: 'keystroke', measure: measureKeystrokes };

async function measureKeystrokes(options: Options): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const size of options.sizes) {
    const text = planText(wholeChapters(size.chapters));
    for (const question of [FINDINGS, ...ABOUT_PLACES]) {
      options.say(`keystroke → ${question.name}, ${size.name}`);
      const { ours, floor } = await besideFloor(text, question, options);
      const target = targetOf(question, size, floor);
      figures.push({
        work: `keystroke → ${question.name}`,
        size: size.name,
        ours,
        beside: { name: 'floor', summary: floor },
        target,
      });
    }
  }
  return figures;
}

function targetOf(question: Question, size: Size, floor: Summary): Target {
  return question === FINDINGS ? findingsTarget(size, floor) : answerTarget(floor);
}

function besideFloor(text: string, question: Question, options: Options): Promise<{ ours: Summary; floor: Summary }> {
  return inNewFolder((folder) =>
    withSessions([OURS, FLOOR], folder, async ([session, floor]) => {
      if (!session || !floor) throw new Error('two servers were to be started');
      await session.open('plan', text);
      await floor.open('plan', text);
      const asker = new Asker(session, question);
      const echo = new Echo(floor);
      // An answer that says “as before” is shorter: the floor has to send one that is as short.
      const learn = async (answer: Answer): Promise<string> => {
        const kind = kindOf(answer);
        await echo.learn(kind, answer);
        return kind;
      };
      let kind = await learn(await asker.ask());
      return alternate(
        {
          ours: async () => {
            const time = await afterKey(session, question, () => asker.ask());
            kind = await learn(asker.last ?? null);
            return time;
          },
          floor: () => afterKey(floor, question, () => echo.ask(kind)),
        },
        effort(options, ROUNDS),
      );
    }),
  );
}

/** A name that is asked about must stay what it is and where it is, so keys go anywhere only where none is. */
function afterKey(session: Session, question: Question, ask: () => Promise<unknown>): Promise<number> {
  return timed(async () => {
    const typed = question === FINDINGS ? session.typeKey() : session.typeLetter();
    await ask();
    await typed;
  });
}
