import assert from 'node:assert/strict';
import manifest from '../../package.json';

interface Setting {
  readonly type: string;
  readonly enum?: readonly string[];
  readonly enumItemLabels?: readonly string[];
}

const SETTINGS: Readonly<Record<string, Setting>> = manifest.contributes.configuration.properties;

describe('The page of settings', () => {
  for (const [name, setting] of Object.entries(SETTINGS)) {
    if (!setting.enum) continue;
    it(`offers the choices of ${name} in the words of the person who chooses`, () => {
      assert.equal(setting.enumItemLabels?.length, setting.enum?.length);
      for (const label of setting.enumItemLabels ?? []) assert.match(label, /^%config\./);
    });
  }

  it('lets rules be set without JSON: VS Code draws a table only for values of a known type', () => {
    assert.equal(manifest.contributes.configuration.properties['shisaku.rules'].additionalProperties.type, 'string');
  });
});
