import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import manifest from '../../package.json';
import { repositoryPath } from '../support/repository/repository';

interface Setting {
  readonly default: unknown;
  readonly order: number;
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

  it('begins with what is seen in the text, and ends with the rules and the log, not by the alphabet', () => {
    const inOrder = Object.entries(SETTINGS).sort(([, one], [, other]) => one.order - other.order);
    const groups = inOrder.map(([name]) => name.split('.')[1] ?? '');
    assert.deepEqual([...new Set(groups)], ['codeLens', 'inlayHints', 'planView', 'export', 'rules', 'trace']);
  });

  it('is told in docs/settings.md: every setting, with its default', () => {
    const page = readFileSync(repositoryPath('docs', 'settings.md'), 'utf8');
    const told = Array.from(page.matchAll(/^\| `(shisaku\.[^`]+)` \| `([^`]+)`/gm), ([, name, usual]) => [name, usual]);
    const written = ({ default: usual }: Setting) => (typeof usual === 'string' ? usual : JSON.stringify(usual));
    const inOrder = Object.entries(SETTINGS).sort(([, one], [, other]) => one.order - other.order);
    assert.deepEqual(
      told,
      inOrder.map(([name, setting]) => [name, written(setting)]),
    );
  });

  it('lets rules be set without JSON: VS Code draws a table only for values of a known type', () => {
    assert.equal(manifest.contributes.configuration.properties['shisaku.rules'].additionalProperties.type, 'string');
  });
});
