import { alternate } from '../measure/alternate';
import type { Summary } from '../measure/statistics';
import { summarize } from '../measure/statistics';
import type { Figure } from '../report/figure';
import type { Contender } from '../servers/contenders';
import { contendersFor, outlineOf, withContenders } from '../servers/contenders';
import { OURS } from '../servers/ours';
import type { Session } from '../servers/session';
import type { Size } from '../targets';
import { peerTarget } from '../targets';
import type { Options, Work } from './work';
import { effort } from './work';

const ROUNDS = 30;

/** From a key to the last of outline, completion and findings: ours and the servers of others by turns. */
export const peers: Work = { name: 'peers', measure: measurePeers };

async function measurePeers(options: Options): Promise<Figure[]> {
  const contenders = await contendersFor(options);
  const figures: Figure[] = [];
  for (const size of options.sizes) {
    options.say(`keystroke → outline, completion and findings, beside other servers, ${size.name}`);
    figures.push(...(await contest(contenders, size, options)));
  }
  return figures;
}

function contest(contenders: readonly Contender[], size: Size, options: Options): Promise<Figure[]> {
  return withContenders(contenders, size.chapters, async (open) => {
    const findings = new Map<string, number[]>();
    const measures: Record<string, () => Promise<number>> = {};
    for (const { kind, completedAfter, session } of open) {
      const times: number[] = [];
      findings.set(kind.name, times);
      measures[kind.name] = () => lastOfThree(session, completedAfter, times);
    }
    const lasts = await alternate(measures, effort(options, ROUNDS));
    const ofFindings = Object.fromEntries(
      Array.from(findings, ([name, times]) => [name, summarize(times.slice(-(lasts[name]?.count ?? 0)))]),
    );
    return [
      ...figuresOf('keystroke → findings, beside others', size, ofFindings),
      ...figuresOf('keystroke → outline, completion and findings', size, lasts),
    ];
  });
}

/** Our figure beside that of each other server. */
export function figuresOf(work: string, size: Size, times: Readonly<Record<string, Summary>>): Figure[] {
  const { [OURS.name]: ours, ...others } = times;
  if (!ours) throw new Error('our server was not measured');
  return Object.entries(others).map(([name, summary]) => {
    return { work, size: size.name, ours, beside: { name, summary }, target: peerTarget(summary) };
  });
}

/** The time to the last answer; the time to the findings is noted beside it. */
async function lastOfThree(session: Session, completedAfter: RegExp, findings: number[]): Promise<number> {
  const { text, textDocument } = session;
  const start = performance.now();
  const typed = session.typeLetter();
  const position = text.find(completedAfter, Math.floor(text.lineCount / 2));
  const context = { triggerKind: 1 };
  await Promise.all([
    outlineOf(session),
    session.can('completionProvider') &&
      session.askAnything('textDocument/completion', { textDocument, position, context }),
    typed.then((version) => session.findings(version)).then(() => findings.push(performance.now() - start)),
  ]);
  return performance.now() - start;
}
