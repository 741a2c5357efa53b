import type { Effort } from '../measure/alternate';
import { alternate, timed } from '../measure/alternate';
import type { Summary } from '../measure/statistics';
import { inNewFolder, withSessions } from './beside';
import { Echo } from './floor';
import { OURS } from './ours';
import type { Answer, Question } from './questions';
import { Asker, FINDINGS, kindOf } from './questions';
import type { ServerKind, Session } from './session';

/** From a key to the answer to a question, beside a server that echoes that answer. */
export function besideEcho(
  kind: ServerKind,
  text: string,
  question: Question,
  effort: Effort,
): Promise<{ ours: Summary; echo: Summary }> {
  return inNewFolder((folder) =>
    withSessions([OURS, kind], folder, async ([session, echoing]) => {
      if (!session || !echoing) throw new Error('two servers were to be started');
      await session.open('plan', text);
      await echoing.open('plan', text);
      const asker = new Asker(session, question);
      const echo = new Echo(echoing);
      // An answer that says “as before” is shorter: the echo has to be as short.
      const learn = async (answer: Answer): Promise<string> => {
        const likeness = kindOf(answer);
        await echo.learn(likeness, answer);
        return likeness;
      };
      let likeness = await learn(await asker.ask());
      return alternate(
        {
          ours: async () => {
            const time = await afterKey(session, question, () => asker.ask());
            likeness = await learn(asker.last ?? null);
            return time;
          },
          echo: () => afterKey(echoing, question, () => echo.ask(likeness)),
        },
        effort,
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
