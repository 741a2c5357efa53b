import assert from 'node:assert/strict';
import type { BlockSummary } from '../../../../server/src/workspace/index/blockSummary';
import { listingKey, mentionKey } from '../../../../server/src/workspace/index/indexKeys';
import { NameIndex } from '../../../../server/src/workspace/index/nameIndex';
import { readPlanFile } from '../../../support/workspaces/plan';

function summaryOf(...items: string[]): BlockSummary {
  const [summary] = readPlanFile(`1-1 港\n4 重点的取組と主な事業\n護岸\n${items.join('\n')}\n`).summaries;
  return summary ?? assert.fail();
}

describe('The index by name', () => {
  it('finds a file by each name and alias that is listed or mentioned in it', () => {
    const index = new NameIndex();
    index.add('one', summaryOf('- 「護岸の整備」に続けて歌う。(港の祭り(夏の部))'));
    for (const name of ['港の祭り夏の部', '港の祭り', '夏の部']) {
      assert.deepEqual(index.under(listingKey(name)), ['one'], name);
    }
    assert.deepEqual(index.under(mentionKey('護岸の整備')), ['one']);
    assert.deepEqual(index.under(listingKey('護岸の整備')), []);
    assert.deepEqual(index.under(listingKey('冬の部')), []);
  });

  it('counts parts: a name is gone with the last one that speaks of it', () => {
    const index = new NameIndex();
    const [one, other] = [summaryOf('- 直す。(護岸の整備)'), summaryOf('- 守る。(護岸の整備)', '- 歌う。(港の祭り)')];
    index.add('one', one);
    index.add('one', other);
    index.add('two', one);
    index.remove('one', one);
    assert.deepEqual(index.under(listingKey('護岸の整備')), ['one', 'two']);
    index.remove('one', other);
    assert.deepEqual(index.under(listingKey('護岸の整備')), ['two']);
    assert.deepEqual(index.under(listingKey('港の祭り')), []);
    index.remove('two', one);
    assert.deepEqual(index.everything(), []);
  });

  it('lets what was never added be taken away', () => {
    const index = new NameIndex();
    index.remove('one', summaryOf('- 直す。(護岸の整備)'));
    assert.deepEqual(index.everything(), []);
  });

  it('tells which names may have changed since', () => {
    const index = new NameIndex();
    const pier = summaryOf('- 直す。(護岸の整備)');
    index.add('one', pier);
    index.add('two', summaryOf('- 歌う。(港の祭り)'));
    const before = index.version;
    assert.deepEqual(index.changedSince(before), new Set());
    index.remove('one', pier);
    index.add('one', pier);
    assert.notEqual(index.version, before);
    assert.ok(index.changedSince(before)?.has('護岸の整備'));
    assert.ok(!index.changedSince(before)?.has('港の祭り'));
    assert.ok(index.changedSince(0)?.has('港の祭り'));
  });

  it('tells nothing of what changed long ago', () => {
    const index = new NameIndex();
    const pier = summaryOf('- 直す。(護岸の整備)');
    for (let change = 0; change < 200; change++) index.add('one', pier);
    assert.equal(index.changedSince(0), undefined);
    assert.ok(index.changedSince(index.version - 3)?.has('護岸の整備'));
  });
});
