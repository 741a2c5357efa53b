import { readFileSync } from 'node:fs';
import { readSamples } from '../../support/plans/samples';
import { repositoryPath } from '../../support/repository/repository';

/** Plans that texts are made of, by name: the samples and the fixtures. */
export function ownPlans(): Map<string, string> {
  const samples = ['fy2011', 'fy2012', 'faults'].flatMap((edition) =>
    readSamples(edition).map(({ name, text }) => [`${edition}/${name}`, text] as const),
  );
  const fixtures = ['every-shape.shisaku', 'other-forms.shisaku', 'heisei30.shisaku'].map(
    (name) => [name, readFileSync(repositoryPath('test/fixtures', name), 'utf8')] as const,
  );
  return new Map([...samples, ...fixtures]);
}
