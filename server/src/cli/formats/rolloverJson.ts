import type { Change } from '../../refactor/rollover/change';
import type { Rollover } from '../../refactor/rollover/planRollover';
import { jsonOf } from '../../reports/formats/json';

/** A roll-over as it is shown, with what a person has chosen. */
export interface ShownRollover {
  readonly rollover: Rollover;
  readonly isChosen: (change: Change) => boolean;
  /** The new folder as the reader knows it. */
  readonly folder: string;
}

/** Lines and characters from 0, UTF-16. */
export function rolloverJson({ rollover: { from, to, files }, isChosen, folder }: ShownRollover): string {
  const shown = files.map(({ path, newPath, changes }) => ({
    file: path,
    newFile: newPath,
    changes: changes.map((change) => {
      const { id, kind, range, subject, result, measure } = change;
      return { id, kind, range, subject, result, chosen: isChosen(change), measure: measure ?? null };
    }),
  }));
  return jsonOf({ from, to, folder, files: shown });
}
