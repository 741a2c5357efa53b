// Runs stages, side by side where none needs the other.
import { availableParallelism } from 'node:os';
import { stripVTControlCharacters } from 'node:util';
import { ROOT } from '../paths.mjs';
import { run } from '../processes.mjs';
import { REQUIREMENTS } from './requirements.mjs';

/**
 * @typedef {object} Outcome
 * @property {string} name
 * @property {'passed' | 'failed' | 'left out'} state
 * @property {number} passed tests
 * @property {number} failed tests
 * @property {number} seconds
 * @property {string} output
 * @property {string[]} missing what the machine lacks for it
 */

/**
 * @param {import('./stages.mjs').STAGES} stages in an order where each stands after those it needs
 * @param {object} options
 * @param {string} options.vscode which VS Code (scripts/vscode/variants.mjs)
 * @param {(name: string) => void} options.onStart
 * @param {(outcome: Outcome) => void} options.onEnd
 * @returns {Promise<Outcome[]>} in the order of `stages`
 */
export async function runStages(stages, { vscode, onStart, onEnd }) {
  const slots = new Slots(Math.min(availableParallelism(), 4));
  const running = new Map();
  for (const [place, stage] of stages.entries()) running.set(stage.name, runOne(stage, place));
  return Promise.all(running.values());

  async function runOne(stage, place) {
    const needed = await Promise.all((stage.needs ?? []).map((name) => running.get(name)));
    const missing = await missingRequirements(stage);
    const canRun = missing.length === 0 && needed.every(({ state }) => state === 'passed');
    const outcome = canRun ? await slots.use(place, () => execute(stage)) : leftOut(stage, missing);
    onEnd(outcome);
    return outcome;
  }

  async function execute(stage) {
    onStart(stage.name);
    const start = performance.now();
    const command = stage.onVSCode ? [...stage.command, vscode] : stage.command;
    const { code, output } = await run(command, { cwd: ROOT });
    const seconds = (performance.now() - start) / 1000;
    return { name: stage.name, ...judge(stage, code, output), seconds, output, missing: [] };
  }
}

/** A stage that counts its tests must have run one. A stage without a count is one test. */
function judge(stage, code, output) {
  const counted = stage.counts?.(stripVTControlCharacters(output)) ?? { passed: 1, failed: 0 };
  const good = code === 0 && counted.failed === 0 && counted.passed > 0;
  if (good) return { state: 'passed', ...counted };
  return { state: 'failed', passed: stage.counts ? counted.passed : 0, failed: Math.max(counted.failed, 1) };
}

async function missingRequirements(stage) {
  const missing = [];
  for (const name of stage.requires ?? []) {
    const { there, install } = REQUIREMENTS[name];
    if (!(await there())) missing.push(install);
  }
  return missing;
}

function leftOut(stage, missing) {
  return { name: stage.name, state: 'left out', passed: 0, failed: 0, seconds: 0, output: '', missing };
}

/** Lets at most so many run at a time; of those that wait, the one with the lowest place goes next. */
class Slots {
  #free;
  #waiting = [];

  constructor(count) {
    this.#free = count;
  }

  async use(place, work) {
    if (this.#free > 0) this.#free--;
    else await new Promise((begin) => this.#waiting.push({ place, begin }));
    try {
      return await work();
    } finally {
      this.#release();
    }
  }

  #release() {
    this.#waiting.sort((one, other) => one.place - other.place);
    const next = this.#waiting.shift();
    if (next) next.begin();
    else this.#free++;
  }
}
