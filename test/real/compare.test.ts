import assert from 'node:assert/strict';
import type { Comparison } from '../../server/src/reports/compare/comparison';
import { isMeasure } from '../../server/src/reports/compare/comparison';
import { compareEditions } from '../../server/src/reports/compare/compareEditions';
import { readEditionIn } from '../support/workspaces/editions';
import { describeReal, sharedFile } from '../support/repository/shared';
import type { Year } from '../support/workspaces/yearAfterYear';
import { yearsFrom } from '../support/workspaces/yearAfterYear';

describeReal('The real chapter compared', () => {
  const text = sharedFile('plan/senryaku2.txt');
  const first: Year = {
    folder: 'fy2011',
    files: [
      { path: 'senryaku2.txt', text },
      { path: 'shisaku.json', text: '{ "files": ["*.txt"] }' },
    ],
  };

  async function compared(before: Year, after: Year): Promise<Comparison> {
    return compareEditions(
      await readEditionIn(before.files, before.folder),
      await readEditionIn(after.files, after.folder),
    );
  }

  it('with itself has nothing to tell', async () => {
    const { sections, programmes, candidates } = await compared(first, first);
    assert.equal(programmes.length, 32);
    assert.ok(programmes.every(({ status }) => status.join() === 'unchanged'));
    assert.ok(sections.every(({ rows }) => rows.length === 0));
    assert.deepEqual(candidates, []);
  });

  it('with next year’s draft tells of every achievement, and of no programme that is new or gone', async () => {
    const [, second = first] = await yearsFrom(first, 1);
    const { before, after, sections, programmes, candidates } = await compared(first, second);
    assert.deepEqual(after.counts, before.counts);
    assert.deepEqual(before.counts, {
      listings: 33,
      programmes: 32,
      byKind: { primary: 30, relisted: 2, listedElsewhere: 1 },
    });
    assert.deepEqual(
      programmes.flatMap(({ status }) => status).filter((one) => one !== 'unchanged' && one !== 'reworded'),
      [],
    );
    assert.deepEqual(candidates, []);
    const measures = sections.filter(isMeasure);
    assert.equal(measures.length, 10);
    for (const { heading, before: then, after: now, rows } of measures) {
      assert.equal(then?.number, now?.number, heading);
      assert.ok(
        rows.some(({ area }) => area === 'achievements'),
        heading,
      );
    }
  });

  it('gives back both texts, word for word', async () => {
    const [, second = first] = await yearsFrom(first, 1);
    const { sections } = await compared(first, second);
    for (const { area, before, after, differences } of sections.flatMap(({ rows }) => rows)) {
      assert.ok(before ?? after, area);
      const textOf = (other: 'added' | 'removed') =>
        differences.flatMap(({ kind, text: words }) => (kind === other ? [] : [words])).join('');
      if (before && after) assert.deepEqual([textOf('added'), textOf('removed')], [before.text, after.text]);
    }
  });
});
