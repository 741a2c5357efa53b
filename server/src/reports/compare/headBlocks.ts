import type { Form } from '../../form/form';
import { strategyName } from '../../form/formWords';
import { foldHeading } from '../../text/characters';
import type { StrategyInFile } from '../../workspace/resolver/headings';
import type { StrategyPair } from './pairs';
import type { Segment } from './texts/segments';
import { segmentsOf } from './texts/segments';

/** The blocks of a strategy that are no measures: its heading, the approach, the guideline. */
export function headBlocks({ before, after }: StrategyPair, form: Form) {
  const then = heads(before, form);
  const now = heads(after, form);
  const keys = [...new Set([...now.keys(), ...then.keys()])];
  return keys.map((key) => ({
    heading: (now.get(key) ?? then.get(key))?.heading ?? '',
    then: then.get(key)?.segments ?? [],
    now: now.get(key)?.segments ?? [],
  }));
}

function heads(found: StrategyInFile | undefined, form: Form) {
  const blocks = new Map<string, { readonly heading: string; readonly segments: Segment[] }>();
  if (!found) return blocks;
  const { file, strategy } = found;
  const under = strategy.number === undefined ? '' : `${strategyName(form, strategy.number)} `;
  for (let block = strategy.firstBlock; block < strategy.endBlock; block++) {
    const facts = file.facts[block];
    if (facts?.strategy) {
      const heading = under + facts.strategy.title.text;
      blocks.set('strategy', { heading, segments: segmentsOf(file, block) });
    } else if (facts?.part) {
      const { part, title } = facts.part;
      blocks.set(part ?? foldHeading(title.text), {
        heading: `${under}《${title.text}》`,
        segments: segmentsOf(file, block),
      });
    }
  }
  return blocks;
}
