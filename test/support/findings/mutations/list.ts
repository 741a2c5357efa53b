import { overviewPairs } from '../../../../server/src/plan/overview';
import type { PlanMeasure, PlanStrategy } from '../../../../server/src/plan/plan';
import { numberKey } from '../../../../server/src/syntax/tree/line';
import type { Draft } from './draft';
import { nodesOf } from './draft';
import type { Fault, Mutation } from './fault';
import { rewritten, withLines, withoutLines } from './fault';

type Place = () => Fault;

/** A listed measure with its body, and where both stand. */
interface Both {
  readonly strategy: PlanStrategy;
  readonly measure: PlanMeasure;
  /** Where the heading of the body stands. */
  readonly line: number;
  readonly lastLine: number;
  readonly listedLine: number;
  readonly number: string;
}

function both(draft: Draft, places: (both: Both) => readonly Place[]): Place[] {
  const { file } = draft;
  return file.plan.strategies.flatMap((strategy) =>
    strategy.measures.flatMap((measure) => {
      const { listed } = measure;
      const tree = file.document.blocks[measure.block]?.block.tree;
      if (!listed || !tree) return [];
      const line = file.lineOf(measure.block);
      const listedLine = file.lineOf(listed.block) + listed.fact.title.line;
      const number = numberKey(measure.fact.number);
      return places({ strategy, measure, line, lastLine: line + tree.lastLine, listedLine, number });
    }),
  );
}

function renumbered(draft: Draft, line: number, number: string, wrong: string): Fault {
  const start = draft.line(line).indexOf(number);
  return {
    lines: rewritten(draft, line, start, start + number.length, wrong),
    expected: [{ code: 'measure-number', line, words: wrong }],
  };
}

export const LIST_MUTATIONS: readonly Mutation[] = [
  {
    name: 'misnumbers a measure of the body',
    places: (draft) => both(draft, ({ line, number }) => [() => renumbered(draft, line, number, `${number}7`)]),
  },
  {
    name: 'misnumbers a measure of the list',
    places: (draft) =>
      both(draft, ({ listedLine, number }) => [() => renumbered(draft, listedLine, number, `${number}7`)]),
  },
  {
    name: 'gives a measure the number of the next',
    places: (draft) =>
      both(draft, ({ strategy, measure, line, number }) => {
        const next = strategy.measures[strategy.measures.indexOf(measure) + 1];
        return next ? [() => renumbered(draft, line, number, numberKey(next.fact.number))] : [];
      }),
  },
  {
    name: 'gives a measure a number of another strategy',
    places: (draft) =>
      both(draft, ({ line, number, measure: { fact } }) => [
        () => renumbered(draft, line, number, `${fact.number.strategy + 5}-${fact.number.index}`),
      ]),
  },
  {
    name: 'drops a line of the list',
    places: (draft) =>
      both(draft, ({ strategy, measure, line, listedLine }) => {
        const { listed, fact } = measure;
        const group = strategy.listed.filter((other) => other.fact.group?.line === listed?.fact.group?.line);
        if (group.length < 2 || measure.rests.length > 0) return [];
        const words = draft.line(line).slice(fact.numberSpan.start, fact.title.end);
        return [
          () => ({
            lines: withoutLines(draft, listedLine, listedLine),
            expected: [{ code: 'measure-not-listed', line: line - 1, words }],
          }),
        ];
      }),
  },
  {
    name: 'drops a measure of the body',
    places: (draft) =>
      both(draft, ({ measure, line, lastLine, listedLine }) => {
        const found = draft.measures.find(({ offset }) => offset === line);
        if (!found || !measure.listed || !draft.standsAlone(found, 0, lastLine - line)) return [];
        const { numberSpan, title } = measure.listed.fact;
        return [
          () => ({
            lines: withoutLines(draft, line, lastLine),
            expected: [
              {
                code: 'listed-measure-missing',
                line: listedLine,
                words: draft.line(listedLine).slice(numberSpan.start, title.end),
              },
            ],
          }),
        ];
      }),
  },
  {
    name: 'drops the heading of a measure',
    places: (draft) =>
      both(draft, ({ strategy, measure, line, listedLine }) => {
        const { listed } = measure;
        if (!listed || strategy.measures.indexOf(measure) === 0) return [];
        const { numberSpan, title } = listed.fact;
        return [
          () => ({
            lines: withoutLines(draft, line, line),
            expected: [
              {
                code: 'listed-measure-missing',
                line: listedLine,
                words: draft.line(listedLine).slice(numberSpan.start, title.end),
              },
            ],
          }),
        ];
      }),
  },
  {
    name: 'mistypes a title of the body',
    places: (draft) =>
      both(draft, ({ measure: { fact, rests }, line }) => {
        const { start, text } = fact.title;
        const words = `朱${text.slice(1)}`;
        // A title that breaks off still does.
        const codes = ['measure-title-mismatch', ...(rests.length > 0 ? ['split-title'] : [])];
        return [
          () => ({
            lines: rewritten(draft, line, start, start + 1, '朱'),
            expected: codes.map((code) => ({ code, line, words })),
          }),
        ];
      }),
  },
  {
    name: 'mistypes a title of the list',
    places: (draft) =>
      both(draft, ({ measure: { fact, listed }, line, listedLine }) => {
        const start = listed?.fact.title.start ?? 0;
        return [
          () => ({
            lines: rewritten(draft, listedLine, start, start + 1, '朱'),
            expected: [{ code: 'measure-title-mismatch', line, words: fact.title.text }],
          }),
        ];
      }),
  },
  {
    name: 'breaks off a title at the edge of a page',
    places: (draft) =>
      draft.measures.flatMap((measure): Place[] => {
        const { offset, fact, rest } = measure;
        const { start, end, text } = fact.title;
        const last = nodesOf(measure.tree, 'direction').at(-1)?.lastLine;
        if (rest !== undefined || last === undefined || text.length < 12) return [];
        const cut = start + 8;
        const heading = draft.line(offset);
        return [
          () => ({
            lines: [
              ...draft.lines.slice(0, offset),
              heading.slice(0, cut),
              ...draft.lines.slice(offset + 1, offset + last + 1),
              '',
              heading.slice(cut, end),
              ...draft.lines.slice(offset + last + 1),
            ],
            expected: [{ code: 'split-title', line: offset, words: heading.slice(start, cut) }],
          }),
        ];
      }),
  },
  {
    name: 'exchanges two measures',
    places: (draft) =>
      both(draft, ({ strategy, measure, line, lastLine }) => {
        const next = strategy.measures[strategy.measures.indexOf(measure) + 1];
        const tree = next && draft.file.document.blocks[next.block]?.block.tree;
        if (!tree) return [];
        const end = lastLine + 1 + tree.lastLine;
        const { numberSpan, title } = next.fact;
        const isLast = end + 1 === draft.lines.length;
        return [
          () => ({
            lines: withLines(draft, line, end, [
              ...draft.lines.slice(lastLine + 1, end + 1),
              ...(isLast ? [''] : []),
              ...draft.lines.slice(line, lastLine + 1),
            ]),
            expected: [
              {
                code: 'measure-order',
                line,
                words: draft.line(lastLine + 1).slice(numberSpan.start, title.end),
              },
            ],
          }),
        ];
      }),
  },
  {
    name: 'renames a group with its points',
    places: (draft) =>
      draft.lines.flatMap((text, line): Place[] => {
        const bold = /^- \*\*([^(（].*)\*\*$/.exec(text)?.[1];
        if (bold === undefined) return [];
        const wrong = `朱${bold.slice(1)}`;
        return [
          () => ({
            lines: withLines(draft, line, line, [`- **${wrong}**`]),
            expected: [{ code: 'group-mismatch', line, words: wrong }],
          }),
        ];
      }),
  },
  {
    name: 'changes a sentence of the overview',
    places: (draft) =>
      overviewLines(draft).map(({ line }) => () => ({
        lines: withLines(draft, line, line, [draft.line(line).replace(/[^。](?=。$)/, '〆')]),
        expected: [{ code: 'overview-drift', line }],
      })),
  },
  {
    name: 'drops a sentence of the overview',
    places: (draft) =>
      overviewLines(draft).map(({ line, listedLine, listedWords }) => () => ({
        lines: withoutLines(draft, line, line),
        expected: [{ code: 'overview-missing', line: listedLine, words: listedWords }],
      })),
  },
];

/** The sentences of the overview that repeat a ◎ word for word, where no other one repeats that measure's. */
function overviewLines(draft: Draft) {
  const { file } = draft;
  return file.plan.strategies.flatMap((strategy) => {
    const pairs = overviewPairs(strategy, file.facts);
    return pairs.flatMap(({ overview, measure, same }) => {
      const { listed } = measure;
      if (!same || !listed || pairs.filter((pair) => pair.measure === measure).length > 1) return [];
      const { numberSpan, title } = listed.fact;
      const listedLine = file.lineOf(listed.block) + title.line;
      const listedWords = draft.line(listedLine).slice(numberSpan.start, title.end);
      return [{ line: file.lineOf(overview.block) + overview.fact.firstLine, listedLine, listedWords }];
    });
  });
}
