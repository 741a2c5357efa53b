// `npm test`: the whole suite. docs/testing.md tells what the stages are.
// Usage: npm test -- [--only STAGE[,STAGE…]] [--vscode light|current]
// SHISAKU_REQUIRE=all: what cannot run on this machine is a failure.
import { rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { RESULTS } from './paths.mjs';
import { exitOnSignals } from './processes.mjs';
import { reportStage, reportStart, reportSummary } from './testing/report.mjs';
import { runStages } from './testing/runner.mjs';
import { STAGES, stagesNamed } from './testing/stages.mjs';

const { values: options } = parseArgs({ options: { only: { type: 'string' }, vscode: { type: 'string' } } });

exitOnSignals();
await rm(RESULTS, { recursive: true, force: true });
const start = performance.now();
const outcomes = await runStages(stagesNamed(wantedNames()), {
  vscode: options.vscode ?? 'light',
  onStart: reportStart,
  onEnd: reportStage,
});
const allWell = reportSummary(outcomes, {
  requireAll: process.env.SHISAKU_REQUIRE === 'all',
  seconds: (performance.now() - start) / 1000,
});
process.exitCode = allWell ? 0 : 1;

/** With a VS Code named, only the stages that differ from one VS Code to another. */
function wantedNames() {
  if (options.only) return options.only.split(',');
  return options.vscode ? STAGES.filter((stage) => stage.onVSCode).map((stage) => stage.name) : [];
}
