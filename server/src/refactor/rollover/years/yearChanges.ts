import { groupBy } from '../../../base/groupBy';
import type { BlockFacts } from '../../../plan/facts/facts';
import { OPEN_POINT, openPointsIn } from '../../../plan/words/openPoints';
import { measureOfBlock } from '../../../plan/plan';
import type { JudgedYear, YearsLeft } from '../../../plan/yearKind';
import { judgeYears } from '../../../plan/yearKind';
import { viewsOf } from '../../../rules/blocks/blockView';
import { withoutOtherReadings } from '../../../rules/reading/fiscalYears/otherReading';
import { inWidth, usualWidth } from '../../../rules/reading/sentences/numberWidth';
import { splitLines } from '../../../text/lines';
import type { Span } from '../../../text/position';
import { rangeInFile } from '../../../workspace/files/location';
import type { PlanFile } from '../../../workspace/files/planFile';
import type { BlockInEdition } from '../blockInEdition';
import type { ChangeInBlock, ChangeKind } from '../change';
import { markOpenPoints } from '../openPoints/openPointPlace';
import { inLaterEra } from './laterEra';
import { relativeYearsIn } from './relativeYears';
import { shiftYear } from './shiftYear';

/** What becomes of every year that a block names. */
export function yearChanges(place: BlockInEdition, left: YearsLeft): ChangeInBlock[] {
  const { file, block } = place;
  const placed = file.document.blocks[block];
  const facts = file.facts[block];
  if (!placed || !facts) return [];
  const { tree, text } = placed.block;
  const measure = measureOfBlock(file.plan, block);
  const judged = judgeYears(placed.block, facts, left, measure?.rests);
  const lines = splitLines(text);
  const isOfficial = inNames(facts);
  const alone = new Set(withoutOtherReadings({ facts, lines }));
  const comingDue = judged.filter(({ kind }) => kind === 'due').map(({ fact, end }) => ({ ...fact, end }));
  return [
    ...judged
      .filter(({ kind }) => kind !== 'due')
      .map((year) => {
        if (year.kind === 'follows') return follows(place, year, left);
        const isBound = isOfficial(year.fact) || !alone.has(year.fact);
        const later = isBound ? undefined : inLaterEra(year.fact.year, left.to);
        return later === undefined ? fixed(file, block, year, lines) : rewritten('era', place, year, later);
      }),
    ...due(place, [...comingDue, ...relativeYearsIn(tree)], text),
  ];
}

/** Years that come due: each gets its sign, unless it bears one. */
function due(place: BlockInEdition, years: readonly Span[], text: string): ChangeInBlock[] {
  const { file, block } = place;
  const lines = splitLines(text);
  const marked = new Set(openPointsIn(text).map(({ line, start }) => `${line}:${start}`));
  const unmarked = years.filter(({ line, end }) => !marked.has(`${line}:${end}`));
  const signs = new Map(markOpenPoints(place, unmarked).map((sign, at) => [unmarked[at], sign]));
  return years.map((year): ChangeInBlock => {
    const subject = wordsAt(lines, year);
    const sign = signs.get(year);
    return {
      kind: 'due',
      range: rangeInFile(file, block, year),
      subject,
      result: subject + OPEN_POINT,
      edits: sign ? [sign] : [],
      chosen: true,
    };
  });
}

function wordsAt(lines: readonly string[], { line, start, end }: Span): string {
  return (lines[line] ?? '').slice(start, end);
}

function follows(place: BlockInEdition, judged: JudgedYear, { from, to }: YearsLeft): ChangeInBlock {
  const { year } = judged.fact;
  return rewritten('follows', place, judged, shiftYear(year, to - from, from) ?? year.text);
}

function rewritten(kind: ChangeKind, place: BlockInEdition, { fact }: JudgedYear, year: string): ChangeInBlock {
  const range = rangeInFile(place.file, place.block, fact);
  const subject = fact.year.text;
  const result = inItsWidth(year, subject, place);
  return { kind, range, subject, result, edits: [{ range, newText: result }], chosen: true };
}

/** Whether a year is part of a programme's name, which is official whatever era has come. */
function inNames({ programmes, mentions }: BlockFacts): (year: Span) => boolean {
  const names = [...programmes.flatMap(({ name, above }) => (above ? [name, above] : [name])), ...mentions];
  const byLine = groupBy(names, ({ line }) => line);
  return ({ line, start, end }) => byLine.get(line)?.some((name) => name.start <= start && end <= name.end) ?? false;
}

/** Where a single digit is full width and several are half, a year that comes to have two is no longer as wide as it was. */
function inItsWidth(year: string, written: string, { file, edition: { config } }: BlockInEdition): string {
  const width = config.notation.width ?? usualWidth(viewsOf(file, config));
  const inWidths = (text: string) => text.replace(/[0-9０-９]+/g, (digits) => inWidth(digits, 'one-digit-full'));
  return width === 'one-digit-full' && inWidths(written) === written ? inWidths(year) : year;
}

function fixed(file: PlanFile, block: number, { fact, end }: JudgedYear, lines: readonly string[]): ChangeInBlock {
  const year = { ...fact, end };
  const subject = wordsAt(lines, year);
  const range = rangeInFile(file, block, year);
  return { kind: 'fixed', range, subject, result: subject, edits: [], chosen: false };
}
