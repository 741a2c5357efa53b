import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { RULES } from '../../../server/src/rules/table';
import { repositoryPath } from '../../support/repository/repository';

/** The folders of rules/ that hold rules and nothing else. */
const FAMILIES = ['skeleton', 'list', 'references', 'years', 'notation', 'counts'];

describe('the families of rules', () => {
  it('hold every rule in a file of its own, named after its code, and nothing else', () => {
    const files = FAMILIES.flatMap((family) => readdirSync(repositoryPath('server', 'src', 'rules', family)));
    assert.deepEqual(files.sort(), RULES.map(({ code }) => `${camelCase(code)}.ts`).sort());
  });
});

function camelCase(code: string): string {
  return code.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}
