import assert from 'node:assert/strict';
import { isInAny, nameOfUri, parentOf, pathBelow, sharedFolder } from '../../../server/src/workspace/uris';

describe('URIs of files and folders', () => {
  it('have a folder above them up to the top of their disk', () => {
    assert.equal(parentOf('file:///w/plan/one.shisaku'), 'file:///w/plan');
    assert.equal(parentOf('file:///w'), '');
    assert.equal(parentOf('untitled:Untitled-1'), '');
  });

  it('stand in a folder however far above, and in none whose name only begins alike', () => {
    const folders = new Set(['file:///w/plan', 'file:///w/old']);
    assert.ok(isInAny(folders, 'file:///w/plan/2011/one.shisaku'));
    assert.ok(!isInAny(folders, 'file:///w/plans/one.shisaku'));
    assert.ok(!isInAny(folders, 'file:///w/plan'));
  });

  it('share the nearest folder that holds them all', () => {
    assert.equal(sharedFolder(['file:///w/a/one.shisaku', 'file:///w/a/b/two.shisaku']), 'file:///w/a');
    assert.equal(sharedFolder(['file:///w/ab/one.shisaku', 'file:///w/a/two.shisaku']), 'file:///w');
    assert.equal(sharedFolder(['file:///w/one.shisaku', 'untitled:two']), '');
  });

  it('tell names as people write them', () => {
    assert.equal(nameOfUri('file:///w/%E6%88%A6%E7%95%A51.shisaku'), '戦略1.shisaku');
    assert.equal(nameOfUri('untitled:Untitled-1'), 'Untitled-1');
    assert.equal(pathBelow('file:///w', 'file:///w/%E5%B9%B4/%E6%88%A6%E7%95%A51.shisaku'), '年/戦略1.shisaku');
  });
});
