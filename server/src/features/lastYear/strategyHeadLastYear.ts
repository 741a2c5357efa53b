import type { BlockFacts } from '../../plan/facts/facts';
import { strategyOfBlock } from '../../plan/plan';
import { foldHeading } from '../../text/characters';
import { measureLastYear } from '../../workspace/resolver/lastYear';
import { locationOf } from '../../workspace/files/location';
import { strategiesNumbered } from '../../workspace/resolver/headings';
import type { Counterpart } from './counterpart';
import type { Snapshot } from '../snapshot';

/** What stands before the measures of a strategy: a measure in the list, else the strategy's heading or the 《part》. */
export function strategyHeadLastYear(snapshot: Snapshot, block: number, line: number): Counterpart | undefined {
  return listedLastYear(snapshot, block, line) ?? partLastYear(snapshot, block);
}

function listedLastYear({ file, edition }: Snapshot, block: number, line: number): Counterpart | undefined {
  const measures = file.plan.strategies.flatMap((strategy) => strategy.measures);
  const measure = measures.find(({ listed }) => listed?.block === block && listed.fact.title.line === line);
  const lastYear = measure && measureLastYear(edition, measure);
  const then = lastYear?.measure.listed;
  if (!measure?.listed || !lastYear || !then) return undefined;
  return {
    now: locationOf(file, block, measure.listed.fact.title),
    then: locationOf(lastYear.file, then.block, then.fact.title),
  };
}

function partLastYear({ file, edition: { previous } }: Snapshot, block: number): Counterpart | undefined {
  const strategy = strategyOfBlock(file.plan, block);
  const heading = headingOf(file.facts[block]);
  if (strategy?.number === undefined || !previous || !heading) return undefined;
  for (const old of strategiesNumbered(previous, strategy.number)) {
    for (let at = old.strategy.firstBlock; at < old.strategy.endBlock; at++) {
      const then = headingOf(old.file.facts[at]);
      if (then?.name === heading.name) {
        return { now: locationOf(file, block, heading.span), then: locationOf(old.file, at, then.span) };
      }
    }
  }
  return undefined;
}

function headingOf(facts: BlockFacts | undefined) {
  if (facts?.strategy) return { name: 'strategy', span: facts.strategy.title };
  if (!facts?.part) return undefined;
  const { part, title } = facts.part;
  return { name: part ?? foldHeading(title.text), span: title };
}
