// Running other programs.
import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const WINDOWS = process.platform === 'win32';

/** The whole path of a program on the PATH, or undefined. */
export function onPath(program) {
  const endings = WINDOWS ? (process.env.PATHEXT ?? '.EXE;.CMD').split(';') : [''];
  for (const folder of (process.env.PATH ?? '').split(delimiter).filter(Boolean)) {
    for (const ending of endings) {
      const candidate = join(folder, program + ending);
      if (isExecutable(candidate)) return candidate;
    }
  }
  return undefined;
}

export function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Runs a program to its end. `onOutput` gets what it prints, both streams in order of arrival.
 * A program that cannot be started gives exit code 127, as a shell would.
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run([program, ...args], { cwd, env, onOutput } = {}) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    const stop = () => child.kill();
    process.once('exit', stop);
    let output = '';
    const take = (text) => {
      output += text;
      onOutput?.(text);
    };
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', take);
    child.once('error', (error) => take(`${error.message}\n`));
    child.once('close', (code) => {
      process.off('exit', stop);
      resolve({ code: child.pid === undefined ? 127 : (code ?? 1), output });
    });
  });
}

/** As `run`, but anything other than exit code 0 throws, with the end of what was printed. */
export async function runOrThrow(command, options) {
  const { code, output } = await run(command, options);
  if (code !== 0) throw new Error(`${command.join(' ')} ended with ${code}\n${output.slice(-4000)}`);
  return output;
}

/** The command line that calls npm with `node`, also where npm is no program of its own (Windows). */
export function npm(args, node = process.execPath) {
  const script = process.env.npm_execpath;
  return script?.endsWith('.js') ? [node, script, ...args] : [onPath('npm') ?? 'npm', ...args];
}

/** Ends the process in an orderly way on Ctrl+C, so that what listens for `exit` can clean up. */
export function exitOnSignals() {
  process.once('SIGINT', () => process.exit(130));
  process.once('SIGTERM', () => process.exit(143));
}
