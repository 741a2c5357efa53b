import assert from 'node:assert/strict';
import { isMeasure } from '../../../../server/src/reports/compare/comparison';
import { neighboursIn } from '../../../../server/src/reports/compare/neighbours';
import type { Location } from '../../../../server/src/workspace/files/location';
import { compared, NEW_PLAN, OLD_PLAN, TOLD } from '../../../support/plans/twoEditions';

function wordsAt(text: string, location: Location | undefined): string | undefined {
  if (!location) return undefined;
  const { start, end } = location.range;
  return text.split('\n')[start.line]?.slice(start.character, end.character);
}

/** What stands in the new plan beside which a programme of the old one stood, or the other way round. */
async function besideProgramme(name: string, before = OLD_PLAN, after = NEW_PLAN): Promise<string | undefined> {
  const comparison = await compared(before, after, TOLD);
  const programme = comparison.programmes.find((each) => (each.before ?? each.after)?.name === name);
  assert.ok(programme);
  return wordsAt(programme.before ? after : before, neighboursIn(comparison).ofProgramme(programme));
}

async function besideMeasure(number: string, before: string, after: string): Promise<string | undefined> {
  const comparison = await compared(before, after);
  const measure = comparison.sections.filter(isMeasure).find((each) => (each.before ?? each.after)?.number === number);
  assert.ok(measure);
  return wordsAt(measure.before ? after : before, neighboursIn(comparison).ofMeasure(measure));
}

/** Without its second measure. */
const FIRST_ONLY = NEW_PLAN.slice(0, NEW_PLAN.lastIndexOf('1-2 '));

describe('What one of two editions has not', () => {
  it('stood beside the programme that was the nearest and is still in its measure', async () => {
    assert.equal(await besideProgramme('夜市の開催'), '浜の食べくらべ');
  });

  it('did not stand beside one that has gone to another measure', async () => {
    const swapped = OLD_PLAN.replace(/(- .*\(夜市の開催\)\*\*\n)(- .*\(港の語り部養成\)\*\*\n)/, '$2$1');
    assert.notEqual(swapped, OLD_PLAN);
    assert.equal(await besideProgramme('夜市の開催', swapped), '浜の食べくらべ');
  });

  it('stands beside the nearest that was there before, where it is new', async () => {
    assert.equal(await besideProgramme('道具の貸出し'), '浜の味くらべ');
  });

  it('stood in its measure, where nothing of that is left', async () => {
    const emptied = NEW_PLAN.replace(/^- .*\*\*\(港の休憩所の整備\)\*\*\n/m, '');
    assert.equal(await besideProgramme('港の休憩所の整備', OLD_PLAN, emptied), '1-2 港に人を迎える');
  });

  it('stood beside the nearest measure, where its own has ended with it', async () => {
    assert.equal(await besideProgramme('港の休憩所の整備', OLD_PLAN, FIRST_ONLY), '1-1 朝市を育てる');
    assert.equal(await besideMeasure('1-2', OLD_PLAN, FIRST_ONLY), '1-1 朝市を育てる');
  });

  it('has no place to stand where nothing is left of its file', async () => {
    assert.equal(await besideMeasure('1-1', OLD_PLAN, '戦略1 港\n'), undefined);
  });
});
