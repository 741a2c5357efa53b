import { numberKey } from '../plan/plan';
import { searchKey } from '../text/characters';
import type { PlanFile } from '../workspace/planFile';

const kept = new WeakMap<PlanFile, string>();

/** The search keys of all that a file names, together: tells at once that a file cannot hold what is looked for. */
export function namesInFile(file: PlanFile): string {
  let names = kept.get(file);
  if (names === undefined) kept.set(file, (names = searchKey(namesOf(file).join('\n'))));
  return names;
}

function namesOf({ plan, facts }: PlanFile): string[] {
  const strategies = plan.strategies.flatMap(({ number, heading, measures }) => [
    `${number ?? ''}${heading?.fact.title.text ?? ''}`,
    ...measures.map(({ fact, title }) => numberKey(fact.number) + title),
  ]);
  const inBlocks = facts.flatMap(({ groups, programmes }) => [
    ...groups.map(({ text }) => text),
    ...programmes.map(({ name }) => name.text),
  ]);
  return [...strategies, ...inBlocks];
}
