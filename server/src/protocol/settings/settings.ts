import type { Connection } from 'vscode-languageserver';
import { isRecord } from '../../base/isRecord';
import type { HintSettings } from '../../features/inlayHints';
import type { LevelSettings } from '../../rules/checking/askedRules';
import type { Level } from '../../rules/rule';
import { LEVELS } from '../../rules/rule';

/** The person's settings, as far as the server heeds them (`shisaku.*`). */
export interface Settings {
  readonly rules: LevelSettings;
  readonly codeLens: boolean;
  readonly inlayHints: HintSettings;
}

export const DEFAULT_SETTINGS: Settings = {
  rules: {},
  codeLens: true,
  inlayHints: { groups: true, marks: true, years: 'headings' },
};

/** Asks the client for its settings. */
export async function fetchSettings(connection: Connection): Promise<Settings> {
  return readSettings(await connection.workspace.getConfiguration('shisaku'));
}

/** What a client tells with a change that is not asked for its settings: all of them, with their section. */
export function settingsTold(told: unknown): Settings {
  return readSettings(recordOr(told).shisaku);
}

/** Reads the section `shisaku`; what is missing or of another kind stays at its default. */
function readSettings(section: unknown): Settings {
  const json = recordOr(section);
  const hints = recordOr(json.inlayHints);
  const { codeLens, inlayHints } = DEFAULT_SETTINGS;
  return {
    rules: readLevels(recordOr(json.rules)),
    codeLens: booleanOr(recordOr(json.codeLens).enabled, codeLens),
    inlayHints: {
      groups: booleanOr(hints.groups, inlayHints.groups),
      marks: booleanOr(hints.marks, inlayHints.marks),
      years: (['off', 'headings', 'all'] as const).find((known) => known === hints.years) ?? inlayHints.years,
    },
  };
}

function readLevels(record: Record<string, unknown>): LevelSettings {
  const rules: Record<string, Level> = {};
  for (const [code, name] of Object.entries(record)) {
    const level = LEVELS.find((known) => known === name);
    if (level) rules[code] = level;
  }
  return rules;
}

function recordOr(value: unknown): Record<string, unknown> {
  return isRecord(value) ? value : {};
}

function booleanOr(value: unknown, standard: boolean): boolean {
  return typeof value === 'boolean' ? value : standard;
}
