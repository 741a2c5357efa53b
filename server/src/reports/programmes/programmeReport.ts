import { wholeStrategies } from '../../features/reading/wholeStrategies';
import { message } from '../../text/message';
import type { Edition } from '../../workspace/editions/edition';
import type { Report } from '../report';
import { programmeCsv } from './programmeCsv';
import type { ProgrammeRow } from './programmeList';
import { programmeList } from './programmeList';
import { inOrder } from '../../workspace/resolver/pieces';

export const programmeReport: Report = {
  name: 'programmes',
  title: message('All programmes, with their marks'),
  fileName: '事業一覧',
  hasOwnCommand: true,
  formats: { csv: ({ edition, pathOf }) => programmeCsv(programmesIn(edition), pathOf) },
};

/** Every listing of an edition, strategy by strategy. */
function programmesIn(edition: Edition): ProgrammeRow[] {
  const files = new Set(wholeStrategies(edition).flatMap((whole) => inOrder(whole).map(({ file }) => file)));
  return [...files].flatMap((file) => programmeList(file, edition));
}
