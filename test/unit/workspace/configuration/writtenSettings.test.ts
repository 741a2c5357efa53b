import assert from 'node:assert/strict';
import { readWrittenSettings } from '../../../../server/src/workspace/configuration/writtenSettings';
import { splitLines } from '../../../../server/src/text/lines';
import { translate } from '../../../../server/src/text/message';
import type { Range } from '../../../../server/src/text/position';

/** The words of a text in a range of one line. */
function wordsIn(text: string, { start, end }: Range): string {
  assert.equal(start.line, end.line);
  return (splitLines(text)[start.line] ?? '').slice(start.character, end.character);
}

/** The faults of a text, each with the words that it is told of. */
function faultsIn(text: string): string[] {
  return readWrittenSettings(text).faults.map(
    ({ level, range, message }) =>
      `${level} ${message.text.slice(0, 12)} ${message.args.join()} | ${wordsIn(text, range)}`,
  );
}

describe('A shisaku.json', () => {
  for (const text of [
    '',
    '\n // 後で書く\n',
    '{}',
    '{ "title": "港", }',
    '{ "title": "港", "fiscalYear": 2012, "files": [], "previous": "..", "renamed": [], "form": {}, "rules": {}, "notation": {} }',
    '{ "memo": 1 }',
    '{ "fiscalYear": "平成24年度" }',
  ]) {
    it(`has no fault: ${JSON.stringify(text)}`, () => {
      assert.deepEqual(readWrittenSettings(text).faults, []);
    });
  }

  it('is told where it cannot be read any more, and only there', () => {
    assert.deepEqual(faultsIn('{\r\n  "title": "港"\r\n  "fiscalYear": 2012,,\r\n}'), [
      'error The settings  | "fiscalYear"',
    ]);
    assert.equal(readWrittenSettings('{ "title": ').faults[0]?.level, 'error');
    assert.deepEqual(faultsIn('<<<<<<< HEAD').slice(0, 1), ['error The settings  | <<<<<<<']);
  });

  it('is told where it is nested deeper than can be read', () => {
    const [fault] = readWrittenSettings(`{ "a": ${'['.repeat(200_000)}`).faults;
    assert.equal(fault?.level, 'error');
  });

  it('must be an object', () => {
    assert.deepEqual(faultsIn('["港"]'), ['error Settings sta  | ["港"]']);
  });

  it('is told of entries that do not count as they are written', () => {
    assert.deepEqual(
      faultsIn(
        '{\n"title": 1,\n"fiscalYear": "来年",\n"files": ["a", 2],\n"previous": null,\n"rules": ["off"], "renamed": {}\n}',
      ),
      [
        'warning “{0}” does n title | 1',
        'warning “{0}” does n fiscalYear | "来年"',
        'warning “{0}” does n files | ["a", 2]',
        'warning “{0}” does n previous | null',
        'warning “{0}” does n rules | ["off"]',
        'warning “{0}” does n renamed | {}',
      ],
    );
    assert.deepEqual(faultsIn('{ "fiscalYear": 2012.5 }').length, 1);
  });

  it('is told how an entry has to be written', () => {
    const told = (text: string) => readWrittenSettings(text).faults.map(({ message }) => translate(message));
    assert.deepEqual(told('{ "fiscalYear": "来年", "files": "*.txt" }'), [
      '“fiscalYear” does not count: write a fiscal year, 2012 or "平成24年度".',
      '“files” does not count: it has to be a list of words, ["…", "…"].',
    ]);
  });

  it('tells where it names last year’s folder', () => {
    const text = '{\n  "previous": "../平成23年度"\n}';
    const { previous } = readWrittenSettings(text);
    assert.equal(previous?.path, '../平成23年度');
    assert.equal(wordsIn(text, previous.range), '"../平成23年度"');
  });
});
