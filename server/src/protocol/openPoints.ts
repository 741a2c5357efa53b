import type { Location } from '../features/location';
import { openPoints as openPointsOf } from '../reports/openPoints/openPoints';
import type { OpenPointRow } from '../reports/openPoints/openPoints';
import { byCharge } from '../reports/openPoints/openPointsReport';
import { message } from '../text/message';
import { japaneseYear } from '../text/years';
import { changeTeller } from './changeTeller';
import type { Handler, ServerContext } from './context';

/** `shisaku/openPoints`: what the plans leave open, edition by edition, by section in charge. */
export interface OpenPointGroupItem {
  readonly id: string;
  readonly label: string;
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

export const openPoints: Handler = {
  capabilities: () => ({}),
  register(context) {
    const { connection, workspace, documents, indexed, translate } = context;
    const hasAsked = changeTeller(context, 'shisaku/openPointsChanged');
    connection.onRequest('shisaku/openPoints', async (): Promise<OpenPointGroupItem[]> => {
      hasAsked();
      await indexed;
      documents.readAll();
      return workspace
        .allEditions()
        .sort((one, other) => (other.fiscalYear ?? 0) - (one.fiscalYear ?? 0))
        .map((edition): OpenPointGroupItem => {
          const { root, fiscalYear } = edition;
          const id = `${root}#${fiscalYear ?? ''}`;
          const rows = openPointsOf(edition);
          return {
            id,
            label: fiscalYear === undefined ? '' : `${japaneseYear(fiscalYear)}年度`,
            count: rows.length,
            groups: chargeGroups(rows, id, translate),
            points: [],
          };
        })
        .filter(({ groups }) => groups.length > 0);
    });
  },
};

function chargeGroups(
  rows: readonly OpenPointRow[],
  edition: string,
  translate: ServerContext['translate'],
): OpenPointGroupItem[] {
  return byCharge(rows).map(([charge, own]) => ({
    id: `${edition}#${charge ?? ''}`,
    label: charge ?? translate(message('No section in charge is named')),
    count: own.length,
    groups: [],
    points: own.map((row) => pointItem(row, translate)),
  }));
}

function pointItem(
  { kind, sign, text, measure, location }: OpenPointRow,
  translate: ServerContext['translate'],
): OpenPointItem {
  const place = [measure, translate(message('line {0}', location.range.start.line + 1))].filter(Boolean).join(' · ');
  return { kind, sign, label: kind === 'due' ? `${sign}: ${text}` : text, description: place, location };
}
