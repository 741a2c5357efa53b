import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { repositoryPath } from './repository';

const SHARED = repositoryPath('..', 'shared');
let said = false;

/** A suite on the real plans beside the repository. A clone without them says so, once, instead. */
export function describeReal(title: string, suite: () => void): void {
  if (existsSync(SHARED)) {
    describe(title, suite);
  } else if (!said) {
    said = true;
    console.warn('test/real/ needs ../shared/ with the real plans, which is not here: nothing in it is run.');
  }
}

/** The text of a file in ../shared/. */
export function sharedFile(name: string): string {
  return readFileSync(`${SHARED}/${name}`, 'utf8');
}

/** The names of the files in a folder of ../shared/. */
export function sharedFiles(folder: string): string[] {
  return readdirSync(`${SHARED}/${folder}`).sort();
}

/** The real plans by their names; none in a clone without them. */
export function realPlans(): Map<string, string> {
  if (!existsSync(SHARED)) return new Map();
  const names = ['plan/senryaku2.txt', ...sharedFiles('other-plans').map((name) => `other-plans/${name}`)];
  return new Map(names.map((name) => [name, sharedFile(name)]));
}
