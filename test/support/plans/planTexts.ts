import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { splitLines } from '../../../server/src/text/lines';
import { repositoryPath } from '../repository/repository';

const SHAPES = ['every-shape.shisaku', 'other-forms.shisaku'].flatMap((name) =>
  splitLines(readFileSync(repositoryPath('test/fixtures', name), 'utf8')),
);
const SIGNS = Array.from(
  '-・○◎■#*()（）【】「」《》〔〕※注。、|1２-－年度戦略施策成果課題再掲 \u3000\ufeff\t\u2028\u{20bb7}\n\r',
);

const LONGEST_PASSAGE = 25;

const passage = fc
  .tuple(fc.nat(SHAPES.length - 1), fc.integer({ min: 1, max: LONGEST_PASSAGE }))
  .map(([from, length]) => SHAPES.slice(from, from + length));
const signs = fc.array(fc.constantFrom(...SIGNS), { maxLength: 12 }).map((chosen) => [chosen.join('')]);
const anything = fc.string({ unit: 'binary', maxLength: 20 }).map((string) => [string]);
const lines = fc.oneof(
  { weight: 4, arbitrary: passage },
  { weight: 3, arbitrary: fc.constantFrom(...SHAPES).map((shape) => [shape]) },
  { weight: 2, arbitrary: signs },
  { weight: 1, arbitrary: anything },
);
const lineEnd = fc.constantFrom('\n', '\n', '\n', '\r\n', '\r', '\n\n');

/** Texts out of passages and lines of a plan in any order, signs in any order, and anything else. */
export const planTexts = fc
  .array(fc.tuple(lines, lineEnd), { maxLength: 20, size: 'max' })
  .map((passages) => passages.map(([spoken, end]) => spoken.join(end) + end).join(''));

/** A change of a text: how much of it is kept at its beginning and its end, and what stands between. */
export const textChanges = fc.record({
  from: fc.nat(10_000),
  length: fc.nat(200),
  inserted: fc.oneof(
    planTexts,
    signs.map(([sign = '']) => sign),
    fc.constant(''),
  ),
});

export type TextChange = typeof textChanges extends fc.Arbitrary<infer Change> ? Change : never;

export function changed(text: string, { from, length, inserted }: TextChange): string {
  const start = from % (text.length + 1);
  return text.slice(0, start) + inserted + text.slice(start + length);
}
