// `npm run bench:gate`: that nothing grows faster with a text than it must. A long text is set against a short one in the
// same run, so the machine's own speed does not matter; what a busy machine spoils is measured again.
// It prints what it finds in the Test Anything Protocol.
import type { Question } from './servers/questions';
import { COLOURS, COMPLETION, DEFINITION, FINDINGS, HOVER, OUTLINE } from './servers/questions';
import { CROWDS, timesAsLong } from './works/crowd';
import { growthOf } from './works/growth';

const TRIES = 3;
const EFFORT = { warmUp: 10, rounds: 15, seconds: 4 };

/**
 * How many times as long a hundred chapters may take as one: well above what is aimed at, so that only what has grown
 * out of its order fails. The whole outline is a hundred times as long itself.
 */
const CHAPTERS: readonly (readonly [question: Question, most: number])[] = [
  [FINDINGS, 32],
  [COLOURS, 20],
  [COMPLETION, 20],
  [HOVER, 20],
  [DEFINITION, 20],
  [OUTLINE, 150],
];
/** How many times as long eight times the words in one measure may take. */
const CROWD = 24;

interface Claim<Of> {
  readonly of: Of;
  readonly says: string;
  readonly most: number;
}

async function main(): Promise<void> {
  const chapters = CHAPTERS.map(([of, most]) => ({ of, most, says: `keystroke → ${of.name}, 100 chapters against 1` }));
  await hold(chapters, async (questions) => {
    const growths = await growthOf(questions, EFFORT);
    return growths.map(({ one, hundred }) => hundred.median / one.median);
  });
  const crowds = CROWDS.map((of) => ({ of, most: CROWD, says: `8 times ${of.what}` }));
  await hold(crowds, async (all) => {
    const times: number[] = [];
    for (const crowd of all) times.push(await timesAsLong(crowd));
    return times;
  });
}

/** @param measure how many times as long each takes */
async function hold<Of>(
  claims: readonly Claim<Of>[],
  measure: (all: readonly Of[]) => Promise<readonly number[]>,
): Promise<void> {
  let left = claims;
  for (let tries = 1; tries <= TRIES && left.length > 0; tries++) {
    const times = await measure(left.map(({ of }) => of));
    const failed = left.filter(({ most }, at) => !((times[at] ?? Infinity) <= most));
    left.forEach((claim, at) => {
      const isFailed = failed.includes(claim);
      if (!isFailed || tries === TRIES) report(isFailed ? 'not ok' : 'ok', claim, times[at] ?? NaN);
    });
    left = failed;
  }
}

function report(verdict: 'ok' | 'not ok', { says, most }: Claim<unknown>, times: number): void {
  console.log(`${verdict} - ${says}: ${times.toFixed(1)} times as long (at most ${most})`);
  if (verdict === 'not ok') process.exitCode = 1;
}

void main();
