import { readdirSync, readFileSync } from 'node:fs';
import { repositoryPath } from '../repository/repository';

export interface Sample {
  readonly name: string;
  readonly text: string;
}

/** The plan files of a sample's edition: `fy2011`, `fy2012`, `faults`. */
export function readSamples(edition: string): Sample[] {
  const folder = repositoryPath('samples', edition);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.shisaku'))
    .sort()
    .map((name) => ({ name, text: readFileSync(`${folder}/${name}`, 'utf8') }));
}
