import type { ProgrammeRow } from '../../reports/programmes/programmeList';
import { jsonOf } from '../../reports/formats/json';

/** Lines from 0. What a row has not is null, so that every row has every key. */
export function listJson(rows: readonly ProgrammeRow[], pathOf: (uri: string) => string): string {
  const listed = rows.map(({ name, aliases, kind, uri, line, strategy, measure, initiative, fiscalYear }) => ({
    name,
    aliases,
    kind,
    file: pathOf(uri),
    line,
    strategy: strategy ?? null,
    measure: measure ?? null,
    initiative: initiative ?? null,
    fiscalYear: fiscalYear ?? null,
  }));
  return jsonOf(listed);
}
