// `npm run bench:gate`: that nothing grows faster with a text than it must. A hundred chapters are set against one in
// the same run, so the machine's own speed does not matter; what a busy machine spoils is measured again.
// It prints what it finds in the Test Anything Protocol.
import type { Question } from './servers/questions';
import { COLOURS, COMPLETION, DEFINITION, FINDINGS, HOVER, OUTLINE } from './servers/questions';
import type { Growth } from './works/growth';
import { growthOf } from './works/growth';

const TRIES = 3;
const EFFORT = { warmUp: 10, rounds: 15, seconds: 4 };

/**
 * How many times as long a hundred chapters may take as one: well above what is aimed at, so that only what has grown
 * out of its order fails. The whole outline is a hundred times as long itself.
 */
const MOST = new Map<Question, number>([
  [FINDINGS, 32],
  [COLOURS, 20],
  [COMPLETION, 20],
  [HOVER, 20],
  [DEFINITION, 20],
  [OUTLINE, 150],
]);

async function main(): Promise<void> {
  let left = [...MOST.keys()];
  for (let tries = 1; tries <= TRIES && left.length > 0; tries++) {
    const failed: Question[] = [];
    for (const growth of await growthOf(left, EFFORT)) {
      if (isWithin(growth)) report('ok', growth);
      else if (tries === TRIES) report('not ok', growth);
      else failed.push(growth.question);
    }
    left = failed;
  }
}

function timesAsLong({ one, hundred }: Growth): number {
  return hundred.median / one.median;
}

function isWithin(growth: Growth): boolean {
  return timesAsLong(growth) <= (MOST.get(growth.question) ?? 0);
}

function report(verdict: 'ok' | 'not ok', growth: Growth): void {
  const most = MOST.get(growth.question) ?? 0;
  const found = `100 chapters take ${timesAsLong(growth).toFixed(1)} times as long as 1`;
  console.log(`${verdict} - keystroke → ${growth.question.name}: ${found} (at most ${most})`);
  if (verdict === 'not ok') process.exitCode = 1;
}

void main();
