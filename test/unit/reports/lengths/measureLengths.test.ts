import assert from 'node:assert/strict';
import { measureLengths } from '../../../../server/src/reports/lengths/measureLengths';
import { HARBOUR_AND_HILLS, HILLS } from '../../../support/plans/harbourAndHills';
import { readEdition } from '../../../support/workspaces/editions';

const CONFIG = '{"fiscalYear": 2012}';

describe('The lengths of measures', () => {
  it('count the cells of a table, and nothing of its lines', async () => {
    const rows = '| 年度 | 客 |\n| --- | ---: |\n| 23 | 5人 |\n';
    const [, harbour] = measureLengths(
      await readEdition(
        [
          { path: 'b.shisaku', text: HILLS },
          { path: 'a.shisaku', text: `戦略2 港\n\n2-1 朝市を開く\n\n1 施策の必要性\n\n${rows}` },
        ],
        CONFIG,
      ),
    );
    assert.equal(harbour?.sections[0]?.characters, '年度客235人'.length);
  });

  it('count what is read as text: no headings, blanks, signs and comments, and no rest of a title', async () => {
    const [, harbour] = measureLengths(await readEdition(HARBOUR_AND_HILLS, CONFIG));
    assert.equal(harbour?.title, '朝市を開き、にぎわう港にする');
    assert.deepEqual(
      harbour.sections.map(({ section, characters }) => [section.kind, characters]),
      [
        ['necessity', '客が減った。𠮷野川の船も減った。'.length - 1],
        ['results', '店が増えた。二軒が出た。'.length],
        ['initiatives', '週に二度開く。(朝市)【再掲】'.length],
      ],
    );
  });
});
