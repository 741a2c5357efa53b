import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { globSync } from 'tinyglobby';
import { repositoryPath } from '../support/repository/repository';

const LIBRARY = /^(?:import|export) (?!type ).*from '((?:@[^/']+\/)?[^./'][^/']*)/gm;

/** The libraries that the sources name and that are no part of Node or of the editor. */
function librariesNamed(): Set<string> {
  const sources = globSync(['server/src/**/*.ts', 'client/src/**/*.ts'], { cwd: repositoryPath(), absolute: true });
  const named = sources.flatMap((file) =>
    Array.from(readFileSync(file, 'utf8').matchAll(LIBRARY), ([, library = '']) => library),
  );
  return new Set(named.filter((library) => library !== 'vscode' && !isBuiltin(library)));
}

describe('The notices of third parties', () => {
  it('name every library that is bundled, with its licence', () => {
    const notices = readFileSync(repositoryPath('dist', 'ThirdPartyNotices.txt'), 'utf8').split(/\n-{80}\n/);
    const libraries = [...librariesNamed()];
    assert.ok(libraries.length > 10);
    for (const library of libraries) {
      const notice = notices.find((each) => each.trimStart().startsWith(`${library} `));
      assert.match(notice ?? '', /\bcopyright\b/i, library);
    }
  });
});
