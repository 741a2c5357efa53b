import type { ListedFact, MeasureFact } from '../../../plan/facts/facts';
import type { InBlock, PlanMeasure, PlanStrategy } from '../../../plan/plan';
import { titleRests } from '../../../plan/titleRests';
import { numberKey } from '../../../syntax/tree/line';
import type { Words } from '../../../syntax/tree/tree';
import { foldHeading } from '../../../text/characters';
import { memoize } from '../../../base/memoize';

export type Listed = InBlock<ListedFact>;

/** A measure of the list and the measure of the body that is meant by it, though number or title may differ. */
export interface Pair {
  readonly listed: Listed;
  readonly measure: PlanMeasure;
  readonly sameTitle: boolean;
}

export interface Pairing {
  readonly pairs: readonly Pair[];
  readonly listedAlone: readonly Listed[];
  readonly measuresAlone: readonly PlanMeasure[];
}

/**
 * Lays a strategy's list beside its measures: first what agrees in number and title, then what agrees in title alone
 * (its number is wrong), then what agrees in number alone (its title is wrong).
 */
export const pairingOf = memoize(({ listed, measures }: PlanStrategy): Pairing => {
  const pairs: Pair[] = [];
  const listedLeft = new Set(listed);
  const measuresLeft = new Set(measures);
  const pairWhere = (same: (one: Listed, measure: PlanMeasure) => boolean, sameTitle: boolean): void => {
    for (const one of listedLeft) {
      const measure = firstOf(measuresLeft, (candidate) => same(one, candidate));
      if (!measure) continue;
      pairs.push({ listed: one, measure, sameTitle });
      listedLeft.delete(one);
      measuresLeft.delete(measure);
    }
  };
  pairWhere((one, measure) => sameNumber(one, measure) && isTitleOf(one.fact.title, measure.fact), true);
  pairWhere((one, measure) => isTitleOf(one.fact.title, measure.fact), true);
  pairWhere(sameNumber, false);
  return { pairs, listedAlone: [...listedLeft], measuresAlone: [...measuresLeft] };
});

function firstOf<Entry>(entries: Iterable<Entry>, wanted: (entry: Entry) => boolean): Entry | undefined {
  for (const entry of entries) if (wanted(entry)) return entry;
  return undefined;
}

/** Where a listed measure’s title ends, which may go on below its first line. */
export function lastLineOf({ fact: { title, titleLines } }: Listed): number {
  return titleLines.at(-1)?.line ?? title.line;
}

/** Whether two measures have one number, in the list or in the body. */
export function sameNumber(one: InBlock<ListedFact | MeasureFact>, other: InBlock<ListedFact | MeasureFact>): boolean {
  return numberKey(one.fact.number) === numberKey(other.fact.number);
}

/** What only one of list and heading may say of a measure: 【新規】, (担当:商工課), or its page (…… 12, (12ページ), →P.12). */
const REMARK = new RegExp(
  '(?:【[^【】]{1,8}】|(?<![.・])[.・]{2,}(?:[Pp]\\.?)?\\d{1,3}|' +
    '\\((?:[→⇒]?[Pp]\\.?\\d{1,3}|\\d{1,3}(?:ページ|頁)|(?:担当|所管)[^()]{1,30})\\)|[→⇒]?[Pp]\\.?\\d{1,3})$',
);

function withoutRemark(title: string): string {
  return foldHeading(title).replace(REMARK, '');
}

/** Whether the listed title is the measure's: as it stands in the heading, or joined with a line further down. */
function isTitleOf(listed: Words, { title, looseLines }: MeasureFact): boolean {
  const whole = withoutRemark(listed.text);
  const beginning = withoutRemark(title.text);
  if (whole === beginning) return true;
  if (beginning === '' || !whole.startsWith(beginning)) return false;
  return titleRests(whole.slice(beginning.length), looseLines) !== undefined;
}
