import assert from 'node:assert/strict';
import { configWithName } from '../../../../server/src/refactor/config/configWithName';

function named(before: string | undefined, name = '渡邊'): string {
  const text = configWithName(before, name);
  assert.ok(typeof text === 'string');
  return text;
}

describe('A name that a person wants as it is', () => {
  it('makes the entry, or the settings, where there are none', () => {
    assert.deepEqual(JSON.parse(named(undefined)), { notation: { names: ['渡邊'] } });
    assert.deepEqual(JSON.parse(named('{ "title": "港の計画", "notation": { "width": "half" } }')), {
      title: '港の計画',
      notation: { width: 'half', names: ['渡邊'] },
    });
  });

  it('is added once behind the others, and comments and line ends stay', () => {
    const before = '{\r\n  // 港の計画\r\n  "notation": { "names": ["國分"] }\r\n}\r\n';
    const after = named(before);
    assert.match(after, /港の計画[^]*"國分",\s*"渡邊"/);
    assert.doesNotMatch(after, /[^\r]\n/);
    assert.equal(named(after), after);
  });

  it('is not written over what cannot be read, nor through what is no place for it', () => {
    for (const text of ['["港の計画"]', '{ "notation": "全角" }', '{ "notation": ["渡邊"] }', '{ "notation": null }']) {
      assert.ok(typeof configWithName(text, '渡邊') !== 'string', text);
    }
  });
});
