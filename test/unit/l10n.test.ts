import assert from 'node:assert/strict';
import english from '../../l10n/bundle.l10n.json';
import japanese from '../../l10n/bundle.l10n.ja.json';
import manifest from '../../package.json';
import manifestEnglish from '../../package.nls.json';
import manifestJapanese from '../../package.nls.ja.json';
import { toldTexts } from '../support/repository/toldTexts';

type Bundle = Readonly<Record<string, string>>;

function placeholders(text: string): string[] {
  return (text.match(/\{\d+\}/g) ?? []).sort();
}

const { texts: told, unreadable } = toldTexts();

describe('What a person reads', () => {
  it('is written out, so that it can be looked up in another language', () => {
    assert.deepEqual(unreadable, []);
  });

  for (const [language, bundle] of Object.entries<Bundle>({ English: english, Japanese: japanese })) {
    it(`is there in ${language}`, () => {
      const missing = [...told].filter(([text]) => !(text in bundle)).map(([text, place]) => `${place}: ${text}`);
      assert.deepEqual(missing, [], `missing in the ${language} bundle`);
    });

    it(`is said somewhere, if it is in the ${language} bundle`, () => {
      assert.deepEqual(
        Object.keys(bundle).filter((text) => !told.has(text)),
        [],
        `in the ${language} bundle, but said nowhere`,
      );
    });

    it(`has the same places for its arguments in ${language}`, () => {
      const different = Object.entries(bundle).filter(([text, translated]) => {
        return placeholders(text).join() !== placeholders(translated).join();
      });
      assert.deepEqual(different, []);
    });
  }

  it('is its own translation in English', () => {
    assert.deepEqual(
      Object.entries(english).filter(([text, translated]) => text !== translated),
      [],
    );
  });

  it('is in Japanese letters in Japanese', () => {
    const latin = Object.entries(japanese).filter(
      ([text, translated]) => /[A-Za-z]/.test(text.replace(/\{\d+\}/g, '')) && !/[ぁ-んァ-ヶ一-龠]/.test(translated),
    );
    assert.deepEqual(latin, []);
  });
});

describe('A count in Japanese', () => {
  it('stands without a blank beside what is counted', () => {
    const apart = Object.values<string>(japanese).filter((text) => /\{\d\} (?:件|か所|行)/.test(text));
    assert.deepEqual(apart, []);
  });
});

describe('The manifest’s words', () => {
  const used = [...JSON.stringify(manifest).matchAll(/"%([^%"]+)%"/g)].map(([, key]) => key ?? '');

  for (const [language, words] of Object.entries<Bundle>({ English: manifestEnglish, Japanese: manifestJapanese })) {
    it(`are all there in ${language}`, () => {
      assert.deepEqual(
        used.filter((key) => !words[key]),
        [],
        `missing in the ${language} manifest strings`,
      );
    });

    it(`are all used, in ${language}`, () => {
      assert.deepEqual(
        Object.keys(words).filter((key) => !used.includes(key)),
        [],
      );
    });
  }
});
