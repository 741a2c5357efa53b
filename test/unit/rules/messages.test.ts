import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import english from '../../../l10n/bundle.l10n.json';
import japanese from '../../../l10n/bundle.l10n.ja.json';
import { repositoryPath } from '../../support/repository';

const MESSAGE = /\bmessage\(\s*'((?:[^'\\]|\\.)*)'/g;

/** The messages that the rules' sources hold. */
function messages(): string[] {
  const folder = repositoryPath('server', 'src', 'rules');
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  return sources.flatMap((name) =>
    Array.from(readFileSync(`${folder}/${name}`, 'utf8').matchAll(MESSAGE), ([, text = '']) =>
      text.replace(/\\'/g, "'"),
    ),
  );
}

describe('the messages of the rules', () => {
  it('are all told in Japanese, with the same places for their arguments', () => {
    const translations: Readonly<Record<string, string | undefined>> = japanese;
    const places = (text: string) => [...new Set(text.match(/\{\d\}/g))].sort();
    for (const text of messages()) {
      const translation = translations[text];
      assert.ok(translation !== undefined, `no Japanese for: ${text}`);
      assert.deepEqual(places(translation), places(text), text);
    }
  });

  it('are all in the English bundle', () => {
    const keys = Object.keys(english);
    assert.deepEqual(
      messages().filter((text) => !keys.includes(text)),
      [],
    );
  });
});
