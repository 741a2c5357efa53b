import type { LaunchOptions } from 'playwright-core';

/** What `run.mjs` has set up for the scenarios. */
interface Setting {
  /** Where the VS Code server listens: `127.0.0.1:PORT`. */
  readonly authority: string;
  readonly browser: LaunchOptions;
  /** The folder into which the .vsix was installed. */
  readonly extensionsFolder: string;
  /** The folder for screenshots. */
  readonly screenshots: string;
}

export function setting(): Setting {
  const given = process.env.SHISAKU_UI;
  if (given === undefined) throw new Error('Start the scenarios with: npm test -- --only ui');
  return JSON.parse(given) as Setting;
}
