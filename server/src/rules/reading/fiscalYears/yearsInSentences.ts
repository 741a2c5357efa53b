import type { YearFact } from '../../../plan/facts/facts';
import type { Node } from '../../../syntax/tree/tree';
import type { BlockView } from '../../blocks/blockView';
import { withoutOtherReadings } from './otherReading';

const SENTENCES: readonly Node['kind'][] = ['bullet', 'point', 'direction', 'item', 'paragraph', 'note'];
const IN_BRACKETS = /[(（【〔［][^(（【〔［)）】〕］]*$/;
/** R5：612件, R5→R6: a year that labels a value, or stands in a row of them. */
const LABEL_BEHIND = /^[ \u3000]*[:：=＝→⇒]/;
const ROW_BEFORE = /[→⇒][ \u3000]*$/;

/**
 * The years that sentences are made of. Headings give the plan's year as the form demands; in tables, captions and
 * brackets, and where it labels a value, a year is written short (R5) for want of room.
 */
export function yearsInSentences(view: BlockView): readonly YearFact[] {
  const years = withoutOtherReadings(view);
  if (years.length === 0) return years;
  const lines = sentenceLines(view);
  return years.filter((year) => lines.has(year.line) && !isShortForm(view, year));
}

function sentenceLines({ nodes }: BlockView): ReadonlySet<number> {
  const inSentences = nodes.filter(({ kind }) => SENTENCES.includes(kind));
  return new Set(inSentences.flatMap((node) => ('texts' in node ? node.texts.map(({ line }) => line) : [])));
}

function isShortForm({ lines }: BlockView, { line, start, end, year }: YearFact): boolean {
  if (!year.era || year.text.startsWith(year.era.name)) return false;
  const text = lines[line] ?? '';
  const before = text.slice(0, start);
  return IN_BRACKETS.test(before) || LABEL_BEHIND.test(text.slice(end)) || ROW_BEFORE.test(before);
}
