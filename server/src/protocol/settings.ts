import type { Connection } from 'vscode-languageserver';
import type { LevelSettings } from '../rules/check';
import type { Level } from '../rules/rule';
import { LEVELS } from '../rules/rule';

/** The person's settings, as far as the server heeds them (`shisaku.*`). */
export interface Settings {
  readonly rules: LevelSettings;
}

export const DEFAULT_SETTINGS: Settings = { rules: {} };

export async function fetchSettings(connection: Connection): Promise<Settings> {
  const section: unknown = await connection.workspace.getConfiguration('shisaku');
  return readSettings(section);
}

/** Reads `{ rules: { CODE: LEVEL } }`; what is of another kind is passed over. */
export function readSettings(section: unknown): Settings {
  if (!isRecord(section) || !isRecord(section.rules)) return DEFAULT_SETTINGS;
  const rules: Record<string, Level> = {};
  for (const [code, name] of Object.entries(section.rules)) {
    const level = LEVELS.find((known) => known === name);
    if (level) rules[code] = level;
  }
  return { rules };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
