import assert from 'node:assert/strict';
import { renamedConfig } from '../../../server/src/refactor/renamedConfig';

describe('A renaming that a person tells', () => {
  it('is added to the settings once, whose comments stay', () => {
    const before = '{\n  // 港の計画\n  "renamed": [{ "from": "渡し舟", "to": "渡し舟の運航" }]\n}\n';
    const after = renamedConfig(before, '朝市', '朝市の開催') ?? '';
    assert.match(after, /港の計画[^]*渡し舟の運航[^]*"from": "朝市"/);
    assert.equal(renamedConfig(after, '朝市', '朝市の開催'), after);
  });

  it('makes settings where there are none', () => {
    assert.deepEqual(JSON.parse(renamedConfig(undefined, '朝市', '朝市の開催') ?? ''), {
      renamed: [{ from: '朝市', to: '朝市の開催' }],
    });
  });

  it('is not written over what cannot be read as settings', () => {
    assert.equal(renamedConfig('["港の計画"]', '朝市', '朝市の開催'), undefined);
    assert.equal(renamedConfig('['.repeat(100_000), '朝市', '朝市の開催'), undefined);
  });
});
