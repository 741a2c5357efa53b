import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import manifest from '../../package.json';
import english from '../../package.nls.json';
import japanese from '../../package.nls.ja.json';
import { repositoryPath } from '../support/repository/repository';

const LANGUAGES: Readonly<Record<string, Readonly<Record<string, string>>>> = { english, japanese };

const STEPS = manifest.contributes.walkthroughs.flatMap(({ steps }) => steps);
const VIEWS = Object.values(manifest.contributes.views).flat();
const OWN = new Set([
  ...manifest.contributes.commands.map(({ command }) => command),
  ...VIEWS.map(({ id }) => `${id}.focus`),
]);

function commandsIn(text: string): string[] {
  return Array.from(text.matchAll(/\]\(command:([^)]+)\)/g), ([, command = '']) => command);
}

/** What asks for a plan in the editor, where the walkthrough itself is. */
const AT_PLAN = new Set(
  manifest.contributes.menus.commandPalette
    .filter(({ when }) => when.includes('editorLangId'))
    .map(({ command }) => command),
);

describe('The walkthrough', () => {
  for (const { id, description, media } of STEPS) {
    const words = description.replaceAll('%', '');
    const offered = Object.values(LANGUAGES).map((language) => commandsIn(language[words] ?? ''));

    it(`offers the same in each language, and what there is (${id})`, () => {
      for (const other of offered) assert.deepEqual(other, offered[0]);
      const own = offered.flat().filter((command) => command.startsWith('shisaku.'));
      assert.deepEqual(
        own.filter((command) => !OWN.has(command)),
        [],
      );
    });

    it(`calls a command as the palette does (${id})`, () => {
      for (const language of Object.values(LANGUAGES)) {
        const links = Array.from((language[words] ?? '').matchAll(/\[([^\]]+)\]\(command:(shisaku\.[^)]+)\)/g));
        for (const [, label, command = ''] of links) {
          const title = language[`command.${command.replace('shisaku.', '')}`];
          if (title !== undefined && !command.includes('template')) assert.equal(label, title);
        }
      }
    });

    it(`offers nothing that it stands in the way of (${id})`, () => {
      assert.deepEqual(
        offered.flat().filter((command) => AT_PLAN.has(command)),
        [],
      );
    });

    it(`has a picture of its own, which is told in each language (${id})`, () => {
      assert.ok(existsSync(repositoryPath(media.image)));
      assert.equal(STEPS.filter((step) => step.media.image === media.image).length, 1);
      const told = media.altText.replaceAll('%', '');
      for (const language of Object.values(LANGUAGES)) assert.notEqual(language[told] ?? '', '');
    });
  }
});
