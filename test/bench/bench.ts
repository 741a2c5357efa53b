// `npm run bench`: how fast the built server is, beside the least that is possible and beside other servers.
// Usage: npm run bench -- [--only WORK[,WORK…]] [--sizes CHAPTERS[,…]] [--quick]
// It leaves the figures in test-results/bench.json, and a table for docs/performance.md in bench.md.
import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { repositoryPath } from '../support/repository/repository';
import type { Figure } from './report/figure';
import { isMet, ratioOf } from './report/figure';
import { markdownOf } from './report/markdown';
import { tableOf } from './report/table';
import { SIZES } from './targets';
import { activation } from './works/activation';
import { bare } from './works/bare';
import { check } from './works/check';
import { edition } from './works/edition';
import { growth } from './works/growth';
import { keystroke } from './works/keystroke';
import { opening } from './works/opening';
import { peers } from './works/peers';
import { peersStart } from './works/peersStart';
import { peersTyping } from './works/peersTyping';
import { start } from './works/start';
import { typing } from './works/typing';
import type { Work } from './works/work';

const WORKS: readonly Work[] = [
  keystroke,
  bare,
  typing,
  opening,
  growth,
  start,
  edition,
  check,
  activation,
  peers,
  peersStart,
  peersTyping,
];

const { values: options } = parseArgs({
  options: {
    only: { type: 'string' },
    sizes: { type: 'string' },
    quick: { type: 'boolean', default: false },
  },
});

async function main(): Promise<void> {
  const sizes = chosen(SIZES, options.sizes, ({ chapters }) => String(chapters));
  const figures: Figure[] = [];
  const leftOut = new Set<string>();
  const leaveOut = (what: string, why: unknown): void => {
    leftOut.add(`${what}: ${why instanceof Error ? why.message : String(why)}`);
  };
  for (const work of chosen(WORKS, options.only, ({ name }) => name)) {
    try {
      figures.push(...(await work.measure({ sizes, isQuick: options.quick, say, leaveOut })));
    } catch (error) {
      leaveOut(work.name, error);
      process.exitCode = 1;
    }
  }
  console.log(`\n${tableOf(figures)}`);
  for (const words of leftOut) console.log(`not measured: ${words}`);
  await writeReport(figures, [...leftOut]);
}

function say(words: string): void {
  console.error(`▸ ${words}`);
}

function chosen<Choice>(choices: readonly Choice[], wanted: string | undefined, nameOf: (choice: Choice) => string) {
  if (wanted === undefined) return choices;
  return wanted.split(',').map((name) => {
    const choice = choices.find((each) => nameOf(each) === name);
    if (!choice) throw new Error(`there is no ${name} (there are: ${choices.map(nameOf).join(', ')})`);
    return choice;
  });
}

async function writeReport(figures: readonly Figure[], leftOut: readonly string[]): Promise<void> {
  const folder = repositoryPath('test-results');
  const machine = { node: process.version, cores: availableParallelism(), processor: cpus()[0]?.model };
  const told = figures.map((figure) => ({ ...figure, ratio: ratioOf(figure), isMet: isMet(figure) }));
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'bench.json'), `${JSON.stringify({ machine, figures: told, leftOut }, null, 2)}\n`);
  await writeFile(join(folder, 'bench.md'), markdownOf(figures));
  console.log(`\nThe figures are in ${folder}.`);
}

/** Another server may have left a process behind whose pipes would keep this one waiting. */
main().then(
  () => process.exit(),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
