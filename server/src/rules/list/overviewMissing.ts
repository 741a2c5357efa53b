import { vocabularyOf } from '../../form/vocabulary';
import type { SentenceFact } from '../../plan/facts/facts';
import { overviewOf } from '../../plan/overview';
import type { InBlock, PlanMeasure } from '../../plan/plan';
import { titleSpan } from '../../plan/plan';
import type { Line } from '../../syntax/tree/line';
import { numberKey } from '../../syntax/tree/line';
import { lineReader } from '../../syntax/lines/lineReader';
import { joinedText } from '../../syntax/tree/tree';
import { message } from '../../text/message';
import type { BlockView } from '../blocks/blockView';
import { placeInStrategy } from '../findings/inStrategy';
import { insertLines } from '../fixes/edit';
import { fixIn } from '../fixes/fix';
import { directionsOf, overviewRepeats } from '../reading/measures/directions';
import { pairingOf } from '../reading/measures/pairing';
import type { Fix, StrategyContext, StrategyRule } from '../rule';

/** What a sentence of the overview is read as. */
const SENTENCES: ReadonlySet<Line['kind']> = new Set(['bullet', 'circle', 'direction']);

/** The overview repeats no ◎ of a measure, though it repeats those of most others. */
export const overviewMissing: StrategyRule = {
  code: 'overview-missing',
  summary: message('The overview repeats no ◎ of a measure.'),
  level: 'info',
  ofForm: true,
  reshapes: true,
  scope: 'strategy',
  check: (context) => {
    const { strategy, facts, views } = context;
    const told = new Set(overviewRepeats(context).map(({ measure }) => measure));
    const directed = strategy.measures.filter((measure) => directionsOf(measure, views).length > 0);
    if (2 * told.size < directed.length) return [];
    // One sentence may repeat the ◎ of several measures that say the same.
    const said = new Set(overviewOf(strategy, facts).map(({ fact }) => fact.key));
    const isTold = (measure: PlanMeasure) =>
      told.has(measure) || directionsOf(measure, views).some(({ key }) => said.has(key));
    return directed
      .filter((measure) => !isTold(measure))
      .map((measure) => {
        const { listed } = pairingOf(strategy).pairs.find((pair) => pair.measure === measure) ?? {};
        const place = listed ?? measure;
        return {
          ...placeInStrategy(context, place.block, titleSpan(place.fact)),
          message: message('The overview has no sentence for measure {0}.', numberKey(measure.fact.number)),
          fixes: () => directionsOf(measure, views).flatMap((direction) => addSentence(context, measure, direction)),
        };
      });
  },
};

/** Below the sentence of the measure before it, else above that of the measure after it. */
function addSentence(context: StrategyContext, measure: PlanMeasure, direction: SentenceFact): Fix[] {
  const { strategy, facts, views, edition, at } = context;
  const pairs = overviewRepeats(context);
  const sentenceOf = (other: PlanMeasure): InBlock<SentenceFact> | undefined =>
    pairs.find((pair) => pair.measure === other)?.overview;
  const place = strategy.measures.indexOf(measure);
  const above = strategy.measures.slice(0, place).findLast(sentenceOf);
  const below = strategy.measures.slice(place + 1).find(sentenceOf);
  const model = (above && sentenceOf(above)) ?? (below && sentenceOf(below)) ?? overviewOf(strategy, facts)[0];
  const words = model?.fact.texts[0];
  if (!model || !words) return [];
  const sign = ((views[model.block] as BlockView).lines[words.line] ?? '').slice(0, words.start);
  const sentence = sign + joinedText(direction.texts);
  // What begins with the number of a measure would be one more of the list, and what is bold as a whole a group.
  if (!SENTENCES.has(lineReader(vocabularyOf(edition.config.form))(sentence).kind)) return [];
  const line = above ? model.fact.lastLine + 1 : model.fact.firstLine;
  const { file, block } = at(model.block);
  const title = message('Add “{0}” to the overview', joinedText(direction.texts));
  return [fixIn(file, title, insertLines(file, block, line, [sentence]))];
}
