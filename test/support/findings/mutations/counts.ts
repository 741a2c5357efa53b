import { sectionsOf } from './draft';
import type { Fault, Mutation } from './fault';
import { rewritten, withLines } from './fault';

type Place = () => Fault;

export const COUNT_MUTATIONS: readonly Mutation[] = [
  {
    name: 'states a wrong number',
    places: (draft) =>
      draft.lines.flatMap((text, line) =>
        Array.from(text.matchAll(/[0-9]+(?=つ?の(?:戦略|施策)|自治体)/g), ({ 0: number, index }): Place => () => {
          const wrong = String(Number(number) + 3);
          return {
            lines: rewritten(draft, line, index, index + number.length, wrong),
            expected: [{ code: 'count-mismatch', line, words: wrong }],
          };
        }),
      ),
  },
  {
    name: 'leaves out the number of an item',
    places: (draft) =>
      draft.measures.flatMap((measure): Place[] => {
        const [first] = sectionsOf(measure);
        if (first?.section.kind !== 'necessity') return [];
        const line = measure.offset + (first.children[0]?.firstLine ?? 0);
        const items = ['- ①湧水を守ることが必要。', '- ②干潟を調べることが必要。', '- ④藻場を広げることが必要。'];
        return [
          () => ({
            lines: withLines(draft, line, line - 1, items),
            expected: [{ code: 'item-number', line: line + 2, words: '④' }],
          }),
        ];
      }),
  },
];
