import assert from 'node:assert/strict';
import manifest from '../../package.json';
import english from '../../package.nls.json';
import japanese from '../../package.nls.ja.json';

const LANGUAGES: Readonly<Record<string, Readonly<Record<string, string>>>> = { english, japanese };

const WAYS_IN = ['shisaku.template.strategy-file', 'shisaku.importWord'];

/** What stands in the view of the plan while there is none. */
const WELCOMES = manifest.contributes.viewsWelcome.map(({ contents }) => contents.replaceAll('%', ''));

function commandsIn(text: string): string[] {
  return Array.from(text.matchAll(/\]\(command:([^)]+)\)/g), ([, command = '']) => command);
}

describe('The view of a plan that is not there yet', () => {
  for (const [language, words] of Object.entries(LANGUAGES)) {
    for (const welcome of WELCOMES) {
      const offered = commandsIn(words[welcome] ?? '').filter((command) => command.startsWith('shisaku.'));

      it(`offers a new strategy and a Word file (${welcome}, ${language})`, () => {
        assert.deepEqual(offered, WAYS_IN);
      });
    }
  }

  it('tells what to do with a plan that is in a text file, by the name of its command', () => {
    for (const words of Object.values(LANGUAGES)) {
      assert.ok(words['view.plan.welcome']?.includes(words['command.makePlanDocument'] ?? '-'));
    }
  });

  it('calls an offer as the palette calls its command', () => {
    for (const words of Object.values(LANGUAGES)) {
      const importing = words['command.importWord'] ?? '';
      for (const welcome of WELCOMES) {
        assert.ok(words[welcome]?.includes(`[${importing}](command:shisaku.importWord)`), welcome);
      }
    }
  });
});
