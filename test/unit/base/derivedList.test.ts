import assert from 'node:assert/strict';
import { DerivedList } from '../../../server/src/base/derivedList';

describe('a list that is derived from another', () => {
  const derivedFrom = (sources: readonly string[], earlier?: DerivedList<string, string>) => {
    const asked: string[] = [];
    const derive = (source: string): string => {
      asked.push(source);
      return source.toUpperCase();
    };
    return { asked, list: new DerivedList(sources, derive, earlier) };
  };

  it('is made when it is asked for, once', () => {
    const { asked, list } = derivedFrom(['a', 'b']);
    assert.deepEqual(asked, []);
    assert.deepEqual(list.all, ['A', 'B']);
    assert.equal(list.all, list.all);
    assert.deepEqual(asked, ['a', 'b']);
  });

  it('takes over what stands at both ends of an earlier one', () => {
    const earlier = derivedFrom(['a', 'b', 'c', 'd']).list;
    assert.equal(earlier.all.length, 4);
    const { asked, list } = derivedFrom(['a', 'b', 'x', 'd'], earlier);
    assert.deepEqual(list.all, ['A', 'B', 'X', 'D']);
    assert.deepEqual(asked, ['x']);
  });

  it('takes over from the last one that was asked for', () => {
    const first = derivedFrom(['a', 'b']).list;
    assert.equal(first.all.length, 2);
    const between = derivedFrom(['a', 'c'], first).list;
    const { asked, list } = derivedFrom(['a', 'b', 'd'], between);
    assert.deepEqual(list.all, ['A', 'B', 'D']);
    assert.deepEqual(asked, ['d']);
  });
});
