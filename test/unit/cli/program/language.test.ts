import assert from 'node:assert/strict';
import { languageOf } from '../../../../server/src/cli/program/language';

describe('The language of the command line', () => {
  const cases: [string[], string, string][] = [
    [['check', 'x'], 'ja_JP.UTF-8', 'ja'],
    [['check', 'x'], 'ja', 'ja'],
    [['check', 'x'], 'ja-JP', 'ja'],
    [['check', 'x'], 'en_US.UTF-8', 'en'],
    [['check', 'x'], 'C', 'en'],
    [['check', 'x'], 'jam_JM', 'en'],
    [['check', 'x'], 'jav', 'en'],
    [['--lang', 'ja', 'check', 'x'], 'en_US', 'ja'],
    [['check', '--lang=en', 'x'], 'ja_JP', 'en'],
    [['check', '--lang', 'fr'], 'ja_JP', 'ja'],
  ];
  for (const [args, locale, language] of cases) {
    it(`is ${language} for ${args.join(' ')} under ${locale}`, () => {
      assert.equal(languageOf(args, locale), language);
    });
  }
});
