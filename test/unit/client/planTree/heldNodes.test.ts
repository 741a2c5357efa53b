import assert from 'node:assert/strict';
import { HeldNodes } from '../../../../client/src/planTree/heldNodes';

describe('The nodes that a tree view holds', () => {
  let held: HeldNodes<string>;

  beforeEach(() => {
    held = new HeldNodes();
  });

  it('are told along a path as far as it is held', () => {
    const take = held.taker();
    for (const id of ['年度版', '戦略1', '1-1']) take(id, `${id} shown`);
    assert.deepEqual(held.along(['年度版', '戦略1', '1-1']), ['年度版 shown', '戦略1 shown', '1-1 shown']);
    assert.deepEqual(held.along(['年度版', '戦略2', '1-1']), ['年度版 shown']);
    assert.deepEqual(held.along(['昨年度', '戦略1']), []);
  });

  it('are none of those that were asked for before all are fetched anew', () => {
    const takeOld = held.taker();
    takeOld('年度版', 'old');
    held.startAnew();
    takeOld('戦略1', 'old');
    assert.deepEqual(held.along(['年度版']), []);
    assert.deepEqual(held.along(['戦略1']), []);
    held.taker()('年度版', 'new');
    assert.deepEqual(held.along(['年度版', '戦略1']), ['new']);
  });
});
