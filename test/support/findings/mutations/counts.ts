import type { Fault, Mutation } from './fault';
import { rewritten } from './fault';

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
];
