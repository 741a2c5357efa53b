// What a person reads of a test run.
import pc from 'picocolors';

const WIDTH = 80;
/** A line by which a stage itself says that it could not run a part of its tests, and why. */
const NOT_RUN = /^not run: (.*)$/gm;

export function reportStart(name) {
  console.log(pc.dim(`▸ ${name}`));
}

/** @param {import('./runner.mjs').Outcome} outcome */
export function reportStage({ name, state, seconds, output }) {
  if (state === 'left out') return;
  const heading = `── ${name} · ${state} · ${seconds.toFixed(1)} s `;
  const colour = state === 'passed' ? pc.green : pc.red;
  console.log(`\n${colour(pc.bold(heading + '─'.repeat(Math.max(0, WIDTH - heading.length))))}`);
  if (output.trim()) console.log(output.trimEnd());
}

/**
 * Prints the summary. Its last line is the sum of all tests.
 * @param {import('./runner.mjs').Outcome[]} outcomes
 * @param {{ requireAll: boolean, seconds: number }} options `requireAll`: what could not run has failed
 * @returns {boolean} true when all is well
 */
export function reportSummary(outcomes, { requireAll, seconds }) {
  const gaps = outcomes.flatMap(gapsOf);
  console.log(`\n${pc.bold(`── summary · ${seconds.toFixed(1)} s ${'─'.repeat(40)}`)}`);
  for (const outcome of outcomes) console.log(summaryLine(outcome));
  if (gaps.length > 0) console.log(`\nNot run on this machine:\n${gaps.map((gap) => `  ${gap}`).join('\n')}`);

  const passed = sum(outcomes, 'passed');
  const failed = sum(outcomes, 'failed') + (requireAll ? gaps.length : 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0;
}

function summaryLine({ name, state, passed, failed, seconds }) {
  const mark = { passed: pc.green('✓'), failed: pc.red('✗'), 'left out': pc.yellow('-') }[state];
  const count = state === 'left out' ? state : `${passed} passed${failed ? `, ${failed} failed` : ''}`;
  return `${mark} ${name.padEnd(11)}${count.padEnd(26)}${seconds.toFixed(1).padStart(7)} s`;
}

function gapsOf({ name, missing, output }) {
  const wholeStage = missing.map((what) => `${name}: needs ${what}`);
  const parts = [...output.matchAll(NOT_RUN)].map(([, why]) => `${name}: ${why}`);
  return [...wholeStage, ...parts];
}

function sum(outcomes, key) {
  return outcomes.reduce((total, outcome) => total + outcome[key], 0);
}
