import assert from 'node:assert/strict';
import type { Comparison, ComparedRow } from '../../../../server/src/reports/compare/comparison';
import { isMeasure } from '../../../../server/src/reports/compare/comparison';
import { otherMeasure, smallMeasure, smallStrategy } from '../../../support/plans/measures';
import { compareEditions } from '../../../../server/src/reports/compare/compareEditions';
import { readEditionIn } from '../../../support/workspaces/editions';
import { compared, NEW_PLAN, OLD_PLAN, TOLD } from '../../../support/plans/twoEditions';

function programmes({ programmes: all }: Comparison): Record<string, string> {
  return Object.fromEntries(all.map(({ status, before, after }) => [(after ?? before)?.name ?? '', status.join()]));
}

function measures({ sections }: Comparison): string[] {
  return sections
    .filter(isMeasure)
    .map(({ status, before, after }) => `${before?.number ?? '-'} > ${after?.number ?? '-'} ${status.join()}`);
}

function printRow({ area, before, after, movedFrom, movedTo }: ComparedRow): string {
  const moved = [movedFrom === undefined ? '' : ` from ${movedFrom}`, movedTo === undefined ? '' : ` to ${movedTo}`];
  return `${area}: ${before?.text ?? '-'} > ${after?.text ?? '-'}${moved.join('')}`;
}

function rows({ sections }: Comparison, heading: string): string[] {
  return sections
    .filter((section) => section.heading.includes(heading))
    .flatMap((section) => section.rows.map(printRow));
}

describe('Two editions compared', () => {
  it('tell what has become of every programme', async () => {
    assert.deepEqual(programmes(await compared(OLD_PLAN, NEW_PLAN, TOLD)), {
      朝市広場の貸出し: 'reworded,remarked',
      浜の食べくらべ: 'renamed',
      道具の貸出し: 'new',
      港の休憩所の整備: 'unchanged',
      港の語り部養成: 'moved,reworded',
      夜市の開催: 'ended',
    });
  });

  it('are the same where one is parted into files, whichever of them has the strategy’s heading', async () => {
    const edition = (folder: string, files: Record<string, string>) =>
      readEditionIn(
        Object.entries({ ...files, 'shisaku.json': JSON.stringify({ fiscalYear: 2011 }) }).map(([path, text]) => ({
          path,
          text,
        })),
        folder,
      );
    const second = OLD_PLAN.lastIndexOf('1-2 ');
    const comparison = compareEditions(
      await edition('before', { 'plan.shisaku': OLD_PLAN }),
      await edition('after', {
        'a.shisaku': OLD_PLAN.slice(second),
        'b.shisaku': OLD_PLAN.slice(0, second),
      }),
    );
    assert.deepEqual(measures(comparison), ['1-1 > 1-1 unchanged', '1-2 > 1-2 unchanged']);
    assert.deepEqual(
      comparison.sections.flatMap(({ rows: changed }) => changed.map(printRow)),
      [],
    );
  });

  it('take another name for a renaming only where a person has said so', async () => {
    const comparison = await compared();
    assert.equal(programmes(comparison)['浜の食べくらべ'], 'new');
    assert.equal(programmes(comparison)['浜の味くらべ'], 'ended');
    const [candidate] = comparison.candidates;
    assert.deepEqual([candidate?.from, candidate?.to], ['浜の味くらべ', '浜の食べくらべ']);
  });

  it('have nothing to confirm once it has been told', async () => {
    const { candidates } = await compared(OLD_PLAN, NEW_PLAN, TOLD);
    assert.ok(candidates.every(({ from, to }) => from !== '浜の味くらべ' && to !== '浜の食べくらべ'));
  });

  it('count listings and programmes', async () => {
    const { before, after } = await compared();
    assert.deepEqual(before.counts, {
      listings: 5,
      programmes: 5,
      byKind: { primary: 5, relisted: 0, listedElsewhere: 0 },
    });
    assert.deepEqual(after.counts, {
      listings: 6,
      programmes: 5,
      byKind: { primary: 5, relisted: 1, listedElsewhere: 0 },
    });
  });

  it('lay side by side what has changed, and leave the rest out', async () => {
    assert.deepEqual(rows(await compared(OLD_PLAN, NEW_PLAN, TOLD), '1-1'), [
      'challenges: 朝は道が混む。 > -',
      'challenges: - > 駐車場が足りない。',
      'programme: 屋根のある広場を朝市に貸し出す。(朝市広場の貸出し) > 屋根のある広場を、週に2回、朝市に貸し出す。(朝市広場の貸出し)',
      'programme: 浜の魚を調理して配る。(浜の味くらべ) > 浜の魚を調理して配る。(浜の食べくらべ)',
      'programme: 夜に店を開く。(夜市の開催) > -',
      'programme: 港の歴史を語る人を育てる。(港の語り部養成) > - to 1-2',
      'programme: - > 店を出す人に道具を貸す。(道具の貸出し)',
    ]);
  });

  it('lay what has moved beside what it was where it stood', async () => {
    assert.deepEqual(rows(await compared(), '1-2'), [
      'programme: 港の歴史を語る人を育てる。(港の語り部養成) > 港の歴史を語る若い人を育てる。(港の語り部養成) from 1-1',
      'programme: - > 屋根のある広場を、週に2回、朝市に貸し出す。(朝市広場の貸出し)【再掲】',
    ]);
  });

  it('tell measures that are new, have ended, have another title or another number', async () => {
    const market = { title: '朝市を育てる' };
    const harbour = { title: '港に人を迎える' };
    const before = smallStrategy([], smallMeasure(market), otherMeasure(harbour));
    assert.deepEqual(measures(await compared(before, smallStrategy([], smallMeasure(market)))), [
      '1-1 > 1-1 unchanged',
      '1-2 > - ended',
    ]);
    assert.deepEqual(measures(await compared(smallStrategy([], smallMeasure(market)), before)), [
      '1-1 > 1-1 unchanged',
      '- > 1-2 new',
    ]);
    const turned = smallStrategy(
      [],
      otherMeasure({ ...harbour, number: '1-1' }),
      smallMeasure({ ...market, number: '1-2' }),
    );
    assert.deepEqual(measures(await compared(before, turned)), ['1-2 > 1-1 moved', '1-1 > 1-2 moved']);
    const renamed = smallStrategy([], smallMeasure({ title: '夕市を育てる' }), otherMeasure(harbour));
    assert.deepEqual(measures(await compared(before, renamed)), ['1-1 > 1-1 renamed', '1-2 > 1-2 unchanged']);
  });

  it('have nothing to tell of the same text', async () => {
    const { sections, programmes: all } = await compared(NEW_PLAN, NEW_PLAN);
    assert.ok(sections.every((section) => section.rows.length === 0));
    assert.ok(all.every(({ status }) => status.join() === 'unchanged'));
  });
});
