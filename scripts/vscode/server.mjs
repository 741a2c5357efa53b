// Starts and stops the VS Code server from npm, on this machine's own address only.
import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { runOrThrow } from '../processes.mjs';
import { offerJapanese } from './japanese.mjs';

const HOST = '127.0.0.1';

/**
 * @param {object} options
 * @param {ReturnType<import('./variants.mjs').variant>} options.vscode an installed variant
 * @param {string} options.dataFolder settings, logs, state
 * @param {string} options.extensionsFolder installed extensions
 * @param {Record<string, unknown>} [options.settings] written as the user's settings
 * @param {string} [options.token] asked of every caller; without it the server answers any program on this machine
 * @param {boolean} [options.forTests] lets a page hand in a test suite and hear its result
 */
export async function startServer({ vscode, dataFolder, extensionsFolder, settings, token, forTests }) {
  await mkdir(extensionsFolder, { recursive: true });
  if (settings) await writeSettings(dataFolder, settings);
  await offerJapanese(dataFolder);
  const child = spawn(
    vscode.node,
    [
      ...[join(vscode.server, 'out', 'server-main.js'), '--host', HOST, '--port', '0'],
      ...(token ? ['--connection-token', token] : ['--without-connection-token']),
      ...['--accept-server-license-terms', '--telemetry-level', 'off'],
      ...(forTests ? ['--enable-smoke-test-driver'] : []),
      ...['--server-data-dir', dataFolder, '--extensions-dir', extensionsFolder],
    ],
    // A group of its own, so that the extension hosts go with it.
    { stdio: ['ignore', 'pipe', 'pipe'], detached: process.platform !== 'win32' },
  );
  const stop = () => stopGroup(child);
  process.once('exit', stop);
  const log = createWriteStream(join(dataFolder, 'server.log'));
  child.stdout.pipe(log);
  child.stderr.pipe(log);
  const authority = `${HOST}:${await listeningPort(child)}`;
  return {
    authority,
    /** The address that opens `folder`; `payload` holds what else the workbench is told. */
    address: (folder, payload = []) => workbenchAddress({ authority, token, folder, payload }),
    uri: (file) => remoteUri(authority, file),
    ended: new Promise((end) => child.once('exit', end)),
    stop,
  };
}

/** Installs a .vsix, as "Install from VSIX…" does. */
export async function installExtension({ vscode, dataFolder, extensionsFolder, packageFile }) {
  await runOrThrow([
    ...[vscode.node, join(vscode.server, 'out', 'server-main.js'), '--accept-server-license-terms'],
    ...['--server-data-dir', dataFolder, '--extensions-dir', extensionsFolder],
    ...['--install-extension', packageFile, '--force'],
  ]);
}

async function writeSettings(dataFolder, settings) {
  const folder = join(dataFolder, 'data', 'User');
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'settings.json'), `${JSON.stringify(settings, null, 2)}\n`);
}

/** Resolves with the port when the server has said that it listens. */
function listeningPort(child) {
  return new Promise((found, failed) => {
    let printed = '';
    const read = (text) => {
      printed += text;
      const port = /Extension host agent listening on (\d+)/.exec(printed)?.[1];
      if (port) found(Number(port));
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    child.once('error', failed);
    child.once('exit', (code) => failed(new Error(`the VS Code server ended with ${code}\n${printed}`)));
  });
}

function stopGroup(child) {
  if (child.exitCode !== null || child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill();
    else process.kill(-child.pid, 'SIGTERM');
  } catch {
    // Ended by itself in the meantime.
  }
}

function remoteUri(authority, file) {
  return `vscode-remote://${authority}${encodeURI(resolve(file))}`;
}

function workbenchAddress({ authority, token, folder, payload }) {
  const address = new URL(`http://${authority}/`);
  const { searchParams } = address;
  if (token) searchParams.set('tkn', token);
  if (folder) searchParams.set('folder', resolve(folder));
  else searchParams.set('ew', 'true');
  if (payload.length > 0) searchParams.set('payload', JSON.stringify(payload));
  return address.href;
}
