#!/usr/bin/env node
// A stand-in for the `code` executable, for @vscode/test-electron on machines without desktop VS Code: it takes the same
// arguments, runs the test suite in the real VS Code from npm in a headless Chromium, and ends with the suite's exit code.
// SHISAKU_VSCODE chooses the variant.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { exitOnSignals } from '../processes.mjs';
import { installBrowser } from './browser.mjs';
import { installVSCode } from './install.mjs';
import { startServer } from './server.mjs';
import { TEST_SETTINGS } from './settings.mjs';

const LIMIT_SECONDS = 180;
/** What the workbench itself prints and no reader of a test run asks for. */
const CHATTER =
  /^(?:Resolv(?:ing|ed) connection token|Creating a socket|Updating additional builtin|ChatSession|\[Service Worker\]|\[reconnection-grace-time\]|\[AgentHost|\[AccountPolicyGate\]|Creation of workbench contribution|(?:Error: )?Could not locate the bindings file|Timed out waiting for authentication provider|getaddrinfo ENOTFOUND|Failed: getaddrinfo)/;

exitOnSignals();
process.exitCode = await runSuite(process.argv.slice(2));

async function runSuite(commandLine) {
  const { values, positionals } = parseArgs({
    args: commandLine,
    strict: false,
    allowPositionals: true,
    options: { extensionDevelopmentPath: { type: 'string' }, extensionTestsPath: { type: 'string' } },
  });
  const vscode = await installVSCode(process.env.SHISAKU_VSCODE ?? 'light', console.error);
  const folder = await mkdtemp(join(tmpdir(), 'shisaku-vscode-'));
  const server = await startServer({
    vscode,
    dataFolder: join(folder, 'data'),
    extensionsFolder: join(folder, 'extensions'),
    settings: TEST_SETTINGS,
    forTests: true,
  });
  const browser = await chromium.launch(await installBrowser(console.error));
  try {
    const page = await openPage(browser);
    const address = server.address(positionals[0], [
      ['extensionDevelopmentPath', server.uri(values.extensionDevelopmentPath)],
      ['extensionTestsPath', server.uri(values.extensionTestsPath)],
      ['skipWelcome', 'true'],
    ]);
    return await Promise.race([suiteResult(page, address), tooLong(), serverEnd(server), browserEnd(browser)]);
  } finally {
    await browser.close();
    server.stop();
    await server.ended;
    await rm(folder, { recursive: true, force: true });
  }
}

async function openPage(browser) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 }, locale: 'en-US' });
  // Nothing but this machine is ever asked.
  await context.route(
    ({ hostname }) => hostname !== '127.0.0.1',
    (route) => route.abort(),
  );
  return context.newPage();
}

/** The workbench calls these two functions when it runs a test suite; they must be there before it loads. */
async function suiteResult(page, address) {
  const finished = new Promise((resolve, reject) => {
    page.once('crash', () => reject(new Error('the page with VS Code crashed')));
    page.exposeFunction('codeAutomationExit', resolve).catch(reject);
  });
  await page.exposeFunction('codeAutomationLog', (type, words) => {
    const line = words.map(String).join(' ');
    if (!CHATTER.test(line)) process[type === 'error' ? 'stderr' : 'stdout'].write(`${line}\n`);
  });
  await page.goto(address);
  return finished;
}

function tooLong() {
  return new Promise((_, reject) => {
    const fail = () => reject(new Error(`the suite gave no result in ${LIMIT_SECONDS} s`));
    setTimeout(fail, LIMIT_SECONDS * 1000).unref();
  });
}

async function serverEnd(server) {
  throw new Error(`the VS Code server ended with ${await server.ended}`);
}

function browserEnd(browser) {
  return new Promise((_, reject) => {
    browser.once('disconnected', () => reject(new Error('the browser with VS Code ended')));
  });
}
