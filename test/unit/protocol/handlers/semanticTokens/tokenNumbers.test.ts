import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TOKEN_TYPES } from '../../../../../server/src/features/semanticTokens';
import {
  joinedNumbers,
  numbersBetween,
  numbersOf,
} from '../../../../../server/src/protocol/handlers/semanticTokens/tokenNumbers';
import { PlanFileReader } from '../../../../../server/src/workspace/files/planFileReader';
import { changed, planTexts, textChanges } from '../../../../support/plans/planTexts';
import { VOCABULARY } from '../../../../support/workspaces/plan';

describe('The numbers of tokens', () => {
  it('are what they were, with what lies between', () => {
    fc.assert(
      fc.property(planTexts, fc.array(textChanges, { maxLength: 4 }), (text, changes) => {
        const reader = new PlanFileReader(VOCABULARY);
        const before = reader.read('', text);
        const after = reader.read('', changes.reduce(changed, text), before);
        const numbers = joinedNumbers(numbersOf(before));
        for (const { start, deleteCount, data = [] } of numbersBetween(numbersOf(before), numbersOf(after))) {
          numbers.splice(start, deleteCount, ...data);
        }
        assert.deepEqual(numbers, joinedNumbers(numbersOf(after)));
      }),
    );
  });

  it('count lines from the token above, and characters from the one before on its line', () => {
    const text = ['', '戦略1 港', '', '《指針－平成23年度》', '文', '1-1 朝市', '23年度、24年度'].join('\n');
    const numbers = joinedNumbers(numbersOf(new PlanFileReader(VOCABULARY).read('', text)));
    assert.deepEqual(
      Array.from({ length: numbers.length / 5 }, (_, at) => numbers.slice(at * 5, at * 5 + 3)),
      [
        [1, 0, 5],
        [2, 0, 11],
        [2, 0, 6],
        [1, 0, 4],
        [0, 5, 4],
      ],
    );
  });

  it('tell where a measure’s title goes on, for as long as the list says so', () => {
    const body = ['1-1 朝市を', '', '1 施策の必要性', '', '- 店が要る。', '', '開く', ''].join('\n');
    const listed = (title: string) => `《指針》\n- 1-1 ${title}\n${body}`;
    const reader = new PlanFileReader(VOCABULARY);
    const goesOn = reader.read('', listed('朝市を開く'));
    const stands = reader.read('', listed('朝市を'), goesOn);
    const [rest, none] = [goesOn, stands].map((file) => joinedNumbers(numbersOf(file)).slice(-5));
    assert.deepEqual(rest, [4, 0, 2, TOKEN_TYPES.indexOf('measure'), 0]);
    assert.deepEqual(none, [2, 0, 8, TOKEN_TYPES.indexOf('section'), 0]);
  });

  it('between texts that differ in one place are few', () => {
    const text = Array.from({ length: 20 }, (_, at) => `1-${at + 1} 朝市\n- 23年度に開く。\n`).join('');
    const reader = new PlanFileReader(VOCABULARY);
    const before = reader.read('', text);
    const between = (other: string) => numbersBetween(numbersOf(before), numbersOf(reader.read('', other, before)));
    assert.deepEqual(between(text.replace('1-9 朝市', '1-9 朝市場'))[0]?.data, [7]);
    assert.deepEqual(between(text.replace('1-9 朝市\n- ', '1-9 朝市\n- この'))[0]?.data, [4]);
    assert.deepEqual(between(`${text}文。\n`), []);
  });
});
