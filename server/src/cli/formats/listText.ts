import pc from 'picocolors';
import stringWidth from 'string-width';
import type { ProgrammeRow } from '../../reports/programmes/programmeList';
import type { Message, Translate } from '../../text/message';
import { message } from '../../text/message';
import { padded } from './padded';

const KINDS: Readonly<Record<ProgrammeRow['kind'], Message>> = {
  primary: message('primary'),
  relisted: message('relisted'),
  listedElsewhere: message('listed elsewhere'),
  mention: message('mention'),
};

/** For people: measure, kind, name and place in columns; lines from 1. */
export function listText(
  rows: readonly ProgrammeRow[],
  pathOf: (uri: string) => string,
  say: Translate,
  colours: boolean,
): string {
  const { dim } = pc.createColors(colours);
  const cells = rows.map(({ name, kind, measure, uri, line }) => ({
    measure: measure ?? '',
    kind: say(KINDS[kind]),
    name,
    place: `${pathOf(uri)}:${line + 1}`,
  }));
  const widest = (column: 'measure' | 'kind' | 'name') =>
    cells.reduce((width, cell) => Math.max(width, stringWidth(cell[column])), 0);
  const widths = { measure: widest('measure'), kind: widest('kind'), name: widest('name') };
  return cells
    .map(
      (cell) =>
        `${padded(cell.measure, widths.measure)}  ${padded(cell.kind, widths.kind)}  ${padded(cell.name, widths.name)}  ${dim(cell.place)}\n`,
    )
    .join('');
}
