import assert from 'node:assert/strict';
import { configWithRenaming } from '../../../../server/src/refactor/config/configWithRenaming';
import { decodeText, encodeText } from '../../../../server/src/text/encoding/encoding';
import { rewriteFile } from '../../../../server/src/text/encoding/rewriteFile';

const renamed = (before: string | undefined): string => {
  const text = configWithRenaming(before, '朝市', '朝市の開催');
  assert.ok(typeof text === 'string');
  return text;
};

describe('A renaming that a person tells', () => {
  it('is added to the settings once, whose comments stay', () => {
    const before = '{\n  // 港の計画\n  "renamed": [{ "from": "渡し舟", "to": "渡し舟の運航" }]\n}\n';
    const after = renamed(before);
    assert.match(after, /港の計画[^]*渡し舟の運航[^]*"from": "朝市"/);
    assert.equal(renamed(after), after);
  });

  it('makes settings where there are none', () => {
    assert.deepEqual(JSON.parse(renamed(undefined)), {
      renamed: [{ from: '朝市', to: '朝市の開催' }],
    });
  });

  it('is not written over what cannot be read as settings', () => {
    for (const text of ['["港の計画"]', '['.repeat(100_000)]) {
      assert.ok(typeof configWithRenaming(text, '朝市', '朝市の開催') !== 'string');
    }
  });

  it('leaves the settings in their encoding', () => {
    const bytes = rewriteFile('shisaku.json', encodeText('{ "title": "港の計画" }', 'shift_jis'), renamed);
    assert.ok(bytes instanceof Uint8Array);
    const { text, encoding } = decodeText(bytes);
    assert.equal(encoding, 'shift_jis');
    assert.match(text, /港の計画[^]*朝市の開催/);
  });
});
