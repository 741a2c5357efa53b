import type { MeasureNumber } from '../../syntax/tree/line';
import { numberKey } from '../../syntax/tree/line';
import type { FileEdits, TextEdit } from '../../text/edits/edits';
import type { Span } from '../../text/position';
import type { Edition } from '../../workspace/editions/edition';
import type { PlanFile } from '../../workspace/files/planFile';
import { linesOfBlock } from '../../workspace/files/planFile';
import { filesReferringTo, strategiesNumbered } from '../../workspace/resolver/headings';
import { replaceSpan } from './edit';
import { numberTextLike } from './measureLine';

export interface Renumbering {
  readonly from: MeasureNumber;
  readonly to: MeasureNumber;
}

/** Gives measures other numbers wherever their edition tells them: in headings, in lists and in running text. */
export function renumber(edition: Edition, renumberings: readonly Renumbering[]): FileEdits[] {
  const numbers = new Map(renumberings.map(({ from, to }) => [numberKey(from), to]));
  const files = new Set(renumberings.flatMap(({ from }) => filesReferringTo(edition, from.strategy, from.index)));
  return Array.from(files, (file) => ({ uri: file.uri, edits: editsIn(file, numbers) })).filter(
    ({ edits }) => edits.length > 0,
  );
}

/** Gives the measures of a strategy from an index on numbers that are higher, or lower, by so much. */
export function shiftNumbers(edition: Edition, { strategy, index }: MeasureNumber, by: number): FileEdits[] {
  const indexes = strategiesNumbered(edition, strategy)
    .flatMap(({ strategy: { listed, measures } }) => [...listed, ...measures])
    .map(({ fact: { number } }) => (number.strategy === strategy ? number.index : 0))
    .filter((each) => each >= index);
  return renumber(
    edition,
    Array.from(new Set(indexes), (each) => ({
      from: { strategy, index: each },
      to: { strategy, index: each + by },
    })),
  );
}

function editsIn(file: PlanFile, numbers: ReadonlyMap<string, MeasureNumber>): TextEdit[] {
  return file.facts.flatMap((facts, block) => {
    const write = (number: MeasureNumber, span: Span): TextEdit[] => {
      const other = numbers.get(numberKey(number));
      if (!other) return [];
      const written = (linesOfBlock(file, block)[span.line] ?? '').slice(span.start, span.end);
      return [replaceSpan(file, block, span, numberTextLike(written, other))];
    };
    return [
      ...(facts.measure ? write(facts.measure.number, facts.measure.numberSpan) : []),
      ...facts.listed.flatMap(({ number, numberSpan }) => write(number, numberSpan)),
      ...facts.headingReferences.flatMap(({ strategy, index, ...span }) =>
        index === undefined ? [] : write({ strategy, index }, span),
      ),
    ];
  });
}
