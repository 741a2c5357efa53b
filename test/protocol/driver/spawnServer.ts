import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { spawn } from 'node:child_process';
import { repositoryPath } from '../../support/repository/repository';

const running = new Set<ChildProcessWithoutNullStreams>();

/** @param bundle from dist/ */
export function spawnServer(bundle: string, ...args: readonly string[]): ChildProcessWithoutNullStreams {
  const server = spawn(process.execPath, [repositoryPath('dist', bundle), ...args]);
  running.add(server);
  return server.once('exit', () => running.delete(server));
}

// A test that fails may leave its server running, and mocha would wait for it.
after(() => {
  for (const server of running) server.kill();
});
