// What `npm test` runs. A stage waits for those it `needs`, and is left out where the machine lacks what it `requires`.
// What stands first goes first when there is a choice: the long ones, and what others wait for.
// A `command` ends with 0 when all is well; `counts` reads from what it printed how many tests there were.
import { join } from 'node:path';
import { ROOT } from '../paths.mjs';
import { npm } from '../processes.mjs';
import { grammarCounts, mochaCounts, tapCounts } from './counts.mjs';

export const STAGES = [
  { name: 'build', command: npm(['run', '--silent', 'build']) },
  // Packing builds dist/ once more, for use: what is tested from here on is what the package holds.
  { name: 'package', needs: ['build'], command: npm(['run', '--silent', 'package']) },
  { name: 'vscode', command: node('scripts/vscode/install.mjs'), requires: ['vscode'], onVSCode: true },
  {
    name: 'ui',
    needs: ['package', 'vscode'],
    requires: ['browser'],
    command: node('test/ui/run.mjs'),
    counts: mochaCounts,
    onVSCode: true,
  },
  { name: 'unit', needs: ['package'], command: mocha('test/unit', 'test/real', 'test/fuzz'), counts: mochaCounts },
  {
    name: 'extension',
    needs: ['package', 'vscode'],
    requires: ['vscode'],
    command: node('test/extension/run.mjs'),
    counts: mochaCounts,
    onVSCode: true,
  },
  { name: 'lint', command: npm(['run', '--silent', 'lint']) },
  { name: 'typecheck', command: npm(['run', '--silent', 'typecheck']) },
  { name: 'cli', needs: ['package'], command: mocha('test/cli'), counts: mochaCounts },
  { name: 'protocol', needs: ['package'], command: mocha('test/protocol'), counts: mochaCounts },
  {
    name: 'bench',
    needs: ['package'],
    command: tool('tsx/dist/cli.mjs', 'test/bench/gate.ts'),
    counts: tapCounts,
  },
  {
    name: 'grammar',
    command: tool('vscode-tmgrammar-test/dist/unit.js', 'test/grammar/*.shisaku'),
    counts: grammarCounts,
  },
  {
    name: 'neovim',
    needs: ['package'],
    requires: ['neovim'],
    command: neovim('test/editors/neovim.lua'),
    counts: tapCounts,
  },
  {
    name: 'emacs',
    needs: ['package'],
    requires: ['emacs'],
    command: emacs('test/editors/emacs.el'),
    counts: tapCounts,
  },
];

/**
 * The stages asked for, with all that they need, in the order of the table.
 * @param {string[]} names none means all
 */
export function stagesNamed(names) {
  const wanted = new Set();
  const want = (name) => {
    const stage = STAGES.find((candidate) => candidate.name === name);
    if (!stage) throw new Error(`no such stage: ${name} (there are: ${STAGES.map((each) => each.name).join(', ')})`);
    wanted.add(stage);
    stage.needs?.forEach(want);
  };
  names.forEach(want);
  return names.length === 0 ? STAGES : STAGES.filter((stage) => wanted.has(stage));
}

function node(script, ...args) {
  return [process.execPath, join(ROOT, script), ...args];
}

function tool(script, ...args) {
  return node(join('node_modules', script), ...args);
}

function mocha(...folders) {
  return tool('mocha/bin/mocha.js', ...folders.map((folder) => `${folder}/**/*.test.ts`));
}

function neovim(script) {
  return ['nvim', '--headless', '--clean', '-c', `luafile ${join(ROOT, script)}`];
}

function emacs(script) {
  return ['emacs', '--batch', '--load', join(ROOT, script)];
}
