// `npm run fuzz`: the properties of any text and any edits, for a long time, on real plans too where they are there.
// Usage: npm run fuzz -- [--seed N] [--edits N] [--only WORDS] [--longest LINES]
import { parseArgs } from 'node:util';
import { realPlans } from '../support/repository/shared';
import { ONCE_FAILED } from './onceFailed';
import { PROPERTIES } from './properties';
import { ownPlans } from './texts/basePlans';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000_007) },
    edits: { type: 'string', default: '200000' },
    only: { type: 'string', default: '' },
    longest: { type: 'string', default: '400' },
  },
});
const [firstSeed, wanted, longest] = [values.seed, values.edits, values.longest].map(Number) as [
  number,
  number,
  number,
];
const MOST_EDITS = 600;
const SAYS_EACH_MS = 20_000;

async function fuzz(): Promise<void> {
  const plans = new Map([...ownPlans(), ...realPlans()]);
  const chosen = PROPERTIES.filter(({ name }) => name.includes(values.only));
  const tried = new Map<string, number>(chosen.map(({ name }) => [name, 0]));
  // Where no edits are tried, whatever is counts in their place.
  const counted = chosen.some(({ triesEdits }) => triesEdits) ? chosen.filter(({ triesEdits }) => triesEdits) : chosen;
  const triedSoFar = () => counted.reduce((sum, { name }) => sum + (tried.get(name) ?? 0), 0);
  const failed = new Set<string>();
  const begin = performance.now();
  let nextWord = begin + SAYS_EACH_MS;
  console.log(`seed ${firstSeed}, ${plans.size} plans, ${wanted} edits`);
  for (let round = 0; triedSoFar() < wanted && failed.size < chosen.length; round++) {
    for (const { name, check } of chosen.filter((each) => !failed.has(each.name))) {
      const cases = round === 0 ? (ONCE_FAILED[name] ?? []) : [];
      try {
        const count = await check({ seed: firstSeed + round, rounds: 1, longest, mostEdits: MOST_EDITS, plans, cases });
        tried.set(name, (tried.get(name) ?? 0) + count);
      } catch (error) {
        failed.add(name);
        console.error(`\n${name} (seed ${firstSeed + round}):\n${String(error)}`);
        if (error instanceof Error) console.error(error.cause);
      }
    }
    if (performance.now() > nextWord) {
      nextWord += SAYS_EACH_MS;
      console.log(`${triedSoFar()} tried, ${Math.round((performance.now() - begin) / 1000)} s`);
    }
  }
  for (const [name, count] of tried) console.log(`${failed.has(name) ? 'FAILED' : 'held  '}  ${count}  ${name}`);
  process.exitCode = failed.size > 0 ? 1 : 0;
}

void fuzz();
