import assert from 'node:assert/strict';
import type { SelectionRange } from 'vscode-languageserver';
import { FoldingRangeRequest, SelectionRangeRequest } from 'vscode-languageserver';
import { rangeHolds } from '../../../server/src/text/position';
import { Folder } from '../driver/folder';
import { clientOfSuite } from '../driver/suite';

const NAME = 'senryaku1.shisaku';

describe('Folding and selection', () => {
  const folder = Folder.ofSamples('fy2011');
  const client = clientOfSuite({ folder }, [NAME]);

  it('folds strategy, measure, section, subsection, initiative, box', async () => {
    const folds = await client.request(FoldingRangeRequest.type, { textDocument: client.textDocument(NAME) });
    const lines = folds?.map(({ startLine, endLine }) => `${startLine + 1}–${endLine + 1}`) ?? [];
    const wanted = {
      strategy: '1–288',
      measure: '51–93',
      section: '59–69',
      achievements: '61–64',
      initiative: '78–81',
      listedGroup: '11–14',
      item: '87–88',
    };
    for (const [what, fold] of Object.entries(wanted)) assert.ok(lines.includes(fold), `${what}: ${lines.join()}`);
  });

  it('selects ever more around each place asked for', async () => {
    const places = ['(産学官みなと‸ラウンジ)', '- ◎船用機器の試‸験設備'].map(
      (marked) => client.at(NAME, marked).position,
    );
    const ranges = await client.request(SelectionRangeRequest.type, {
      textDocument: client.textDocument(NAME),
      positions: places,
    });
    assert.equal(ranges?.length, places.length);
    ranges.forEach((innermost, at) => {
      assert.ok(rangeHolds(innermost.range, places[at] ?? { line: 0, character: 0 }));
      let depth = 1;
      for (let range: SelectionRange = innermost; range.parent; range = range.parent) {
        assert.ok(rangeHolds(range.parent.range, range.range.start));
        assert.ok(rangeHolds(range.parent.range, range.range.end));
        assert.notDeepEqual(range.parent.range, range.range);
        depth++;
      }
      assert.ok(depth >= 5, `only ${depth} steps`);
    });
    assert.equal(
      client.quote({ uri: folder.uri(NAME), range: ranges[0]?.range ?? assert.fail() }),
      `${NAME}:80 産学官みなとラウンジ`,
    );
  });
});
