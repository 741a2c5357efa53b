import type { PlanFile } from '../../workspace/files/planFile';

/** Whether a heading or a listing of a file may hold a search key; told without reading the file. */
export function mayNameIn({ summaries }: PlanFile, wanted: string): boolean {
  return summaries.some(({ named }) => named.includes(wanted));
}
