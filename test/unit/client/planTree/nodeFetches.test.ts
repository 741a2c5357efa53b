import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import { NodeFetches } from '../../../../client/src/planTree/nodeFetches';

describe('What of a tree is being fetched', () => {
  let overlaps: number;
  let fetches: NodeFetches;

  beforeEach(() => {
    overlaps = 0;
    fetches = new NodeFetches(() => overlaps++);
  });

  /** Nodes that come when they are told to. */
  function fetching(below: string) {
    const { promise, resolve, reject } = withResolvers();
    fetches.follow(below, promise).catch(() => undefined);
    return { come: resolve, fail: reject };
  }

  it('tells once that the same nodes were fetched twice at a time, when all of them have come', async () => {
    const [first, second, third] = [fetching('戦略1'), fetching('戦略1'), fetching('戦略1')];
    second.come();
    third.come();
    await setTimeout(5);
    assert.equal(overlaps, 0);
    first.come();
    await fetches.over();
    assert.equal(overlaps, 1);
  });

  it('says nothing of nodes fetched one after another, nor of those below different ones', async () => {
    const others = [fetching('戦略1'), fetching('戦略2')];
    for (const { come } of others) come();
    await fetches.over();
    fetching('戦略1').come();
    await setTimeout(5);
    assert.equal(overlaps, 0);
  });

  it('says nothing of nodes that are given up, since all are fetched anew', async () => {
    const old = fetching('');
    fetches.startAnew();
    const anew = fetching('');
    old.come();
    anew.come();
    await setTimeout(5);
    assert.equal(overlaps, 0);
  });

  it('is over when all nodes have come or failed', async () => {
    const [first, second] = [fetching('戦略1'), fetching('戦略2')];
    let isOver = false;
    const over = fetches.over().then(() => (isOver = true));
    first.come();
    await setTimeout(5);
    assert.equal(isOver, false);
    second.fail(new Error('The server is gone.'));
    await over;
    await fetches.over();
  });
});

function withResolvers() {
  let resolve: () => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<void>((accept, refuse) => {
    resolve = accept;
    reject = refuse;
  });
  return { promise, resolve, reject };
}
