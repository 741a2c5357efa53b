import { fiscalYearName } from '../../text/years/eras';
import type { Edition } from '../../workspace/editions/edition';
import { editionId } from '../../workspace/editions/edition';
import { nameOfUri } from '../../workspace/uris';

/** Which edition a client means. */
export interface EditionKey {
  readonly root: string;
  readonly fiscalYear: number;
}

/** An edition that can be rolled over or compared. */
export interface EditionItem extends EditionKey {
  /** As its node in the plan view is called. */
  readonly id: string;
  /** 平成23年度 */
  readonly label: string;
  readonly title: string;
  /** 平成24年度 */
  readonly nextYear: string;
  readonly files: readonly string[];
}

/** @returns undefined for an edition that does not say its fiscal year */
export function editionItem({ root, fiscalYear, config, files }: Edition): EditionItem | undefined {
  if (fiscalYear === undefined) return undefined;
  return {
    id: editionId(root, fiscalYear),
    root,
    fiscalYear,
    label: fiscalYearName(fiscalYear),
    title: config.title ?? nameOfUri(root),
    nextYear: fiscalYearName(fiscalYear + 1),
    files: [...files.keys()].sort(),
  };
}
