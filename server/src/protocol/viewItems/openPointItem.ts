import type { OpenPointRow } from '../../reports/openPoints/openPointRows';
import { openPointRows } from '../../reports/openPoints/openPointRows';
import { byCharge } from '../../reports/openPoints/byCharge';
import type { Translate } from '../../text/message';
import { message } from '../../text/message';
import { fiscalYearName } from '../../text/years/eras';
import type { Edition } from '../../workspace/editions/edition';
import { editionId } from '../../workspace/editions/edition';
import type { Location } from '../../workspace/files/location';
import { nameOfUri } from '../../workspace/uris';

/** The open points of an edition, or of a section in charge in it. */
export interface OpenPointGroupItem {
  readonly id: string;
  readonly label: string;
  /** The plan of which it is an edition: two may be of one year. */
  readonly title?: string;
  /** How many points there are, each counted once. */
  readonly count: number;
  readonly groups: readonly OpenPointGroupItem[];
  readonly points: readonly OpenPointItem[];
}

export interface OpenPointItem {
  readonly kind: OpenPointRow['kind'];
  /** What stands at the place: the mark, or the year. */
  readonly sign: string;
  readonly label: string;
  readonly description: string;
  readonly location: Location;
}

/** What an edition leaves open, by section in charge. */
export function openPointsOfEdition(edition: Edition, translate: Translate): OpenPointGroupItem {
  const { root, fiscalYear, config } = edition;
  const title = config.title ?? nameOfUri(root);
  const id = editionId(root, fiscalYear);
  const rows = openPointRows(edition);
  return {
    id,
    ...(fiscalYear === undefined ? { label: title } : { label: fiscalYearName(fiscalYear), title }),
    count: rows.length,
    groups: byCharge(rows).map(([charge, own]) => ({
      id: `${id}#${charge ?? ''}`,
      label: charge ?? translate(message('No section in charge is named')),
      count: own.length,
      groups: [],
      points: own.map((row) => pointItem(row, translate)),
    })),
    points: [],
  };
}

function pointItem(row: OpenPointRow, translate: Translate): OpenPointItem {
  const { kind, sign, measure, location } = row;
  const place = [measure, translate(message('line {0}', location.range.start.line + 1))].filter(Boolean).join(' · ');
  return { kind, sign, label: labelOf(row, translate), description: place, location };
}

function labelOf({ kind, sign, before, text }: OpenPointRow, translate: Translate): string {
  switch (kind) {
    case 'marked':
      return before === '' ? text : `${before}: ${text}`;
    case 'unwritten':
      return translate(message('Not written yet: {0}', text));
    case 'due':
      return `${sign}: ${text}`;
  }
}
