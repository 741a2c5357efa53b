import type { Draft } from './draft';
import { itemsOf, sectionsOf } from './draft';
import type { Fault, Mutation } from './fault';
import { rewritten } from './fault';

type Place = () => Fault;

/** Every place of 平成NN年度 in bullets: written otherwise, it is still the same kind of words. */
function eraYears(draft: Draft, wrong: string, code: string): Place[] {
  return draft.lines.flatMap((text, line) =>
    text.startsWith('- ') && !text.startsWith('- ◎')
      ? Array.from(text.matchAll(/平成[0-9]{2}年度(?!.{0,9}予定)/g)).flatMap(({ 0: year, index }): Place[] => {
          const inItem = draft.measures.some(({ offset, tree }) =>
            itemsOf({ tree } as never).some(
              ({ firstLine, lastLine }) => offset + firstLine <= line && line <= offset + lastLine,
            ),
          );
          if (inItem) return [];
          return [
            () => ({
              lines: rewritten(draft, line, index, index + year.length, wrong),
              expected: [{ code, line, words: wrong }],
            }),
          ];
        })
      : [],
  );
}

export const YEAR_MUTATIONS: readonly Mutation[] = [
  {
    name: 'leaves the heading of a direction in another year',
    places: (draft) =>
      draft.measures.flatMap((measure) =>
        sectionsOf(measure).flatMap(({ title }): Place[] => {
          const year = /^[0-9]{2}年度/.exec(title.text)?.[0];
          if (year === undefined) return [];
          const line = measure.offset + title.line;
          const wrong = `${Number.parseInt(year, 10) - 1}年度`;
          return [
            () => ({
              lines: rewritten(draft, line, title.start, title.start + year.length, wrong),
              expected: [{ code: 'fiscal-year-mismatch', line, words: wrong }],
            }),
          ];
        }),
      ),
  },
  {
    name: 'leaves a plan of years ago',
    places: (draft) =>
      draft.lines.flatMap((text, line): Place[] => {
        const end = text.search(/が必要。$/);
        if (!text.startsWith('- ') || end === -1) return [];
        return [
          () => ({
            lines: rewritten(draft, line, end, end, '(平成20年度開設予定)'),
            expected: [{ code: 'plan-come-due', line, words: '平成20年度開設予定' }],
          }),
        ];
      }),
  },
  { name: 'writes a year that no era has', places: (draft) => eraYears(draft, '昭和70年度', 'impossible-year') },
  { name: 'writes a year with a letter', places: (draft) => eraYears(draft, 'H22', 'mixed-year-forms') },
];
