import type { CheckReport } from '../../../server/src/cli/formats/checkReport';
import type { Finding } from '../../../server/src/rules/rule';
import { message } from '../../../server/src/text/message';

const GRAVE: Finding = {
  code: 'missing-section',
  level: 'error',
  range: { start: { line: 1, character: 2 }, end: { line: 1, character: 4 } },
  message: message('No section “{0}”.', '成果, 課題: 100%'),
  related: [
    {
      uri: 'file:///plan/other.txt',
      range: { start: { line: 7, character: 0 }, end: { line: 7, character: 1 } },
      message: message('It stands here.'),
    },
  ],
};

const LIGHT: Finding = {
  code: 'unresolved-relisted',
  level: 'hint',
  range: { start: { line: 1, character: 0 }, end: { line: 2, character: 1 } },
  message: message('Two\nlines.'),
};

/** What a check might have found: a grave finding with a related place, and a light one over two lines. */
export const CHECK_REPORT: CheckReport = {
  files: [
    { path: 'plan/戦略1.txt', lines: ['戦略1 港', 'ab施策cd', '終'], findings: [GRAVE, LIGHT] },
    { path: 'plan/戦略2.txt', lines: [], findings: [] },
  ],
  mended: 3,
  isFixable: (finding) => finding === GRAVE,
  pathOf: (uri) => uri.slice('file:///'.length),
};
