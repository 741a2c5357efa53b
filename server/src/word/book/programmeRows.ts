import type { ListedProgramme } from './book';

export const PROGRAMME_COLUMNS = ['施策', '重点的取組', '主な事業', '区分'] as const;
export type ProgrammeRow = readonly [measure: string, initiative: string, name: string, mark: string];

/** The list of programmes as rows of a table. A measure and an initiative are named where they begin. */
export function programmeRows(programmes: readonly ListedProgramme[]): ProgrammeRow[] {
  return programmes.map(({ measure, initiative, name, mark }, at) => {
    const above = programmes[at - 1];
    const isNewMeasure = measure !== above?.measure;
    const isNewInitiative = isNewMeasure || initiative !== above?.initiative;
    return [isNewMeasure ? (measure ?? '') : '', isNewInitiative ? (initiative ?? '') : '', name, mark];
  });
}
