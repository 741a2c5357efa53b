import assert from 'node:assert/strict';
import type { Position } from 'vscode-languageserver';
import { planText } from '../../bench/text/planText';
import { wholeChapters } from '../../bench/text/chapter';
import { readSamples } from '../../support/plans/samples';
import { RawClient } from '../driver/rawClient';

const URI = 'file:///計画/港.shisaku';
const MB = 1024 * 1024;

/** What an editor asks of every text that it shows. */
const QUESTIONS = ['documentSymbol', 'foldingRange', 'documentLink', 'codeLens', 'semanticTokens/full', 'diagnostic'];
const AT_POSITIONS = ['definition', 'hover', 'completion', 'documentHighlight', 'references'];
const AT_RANGES = ['selectionRange', 'codeAction', 'inlayHint'];

const MEASURE = '戦略1 港\n\n1-1 港を直す\n\n1 施策の必要性\n\n- ';

/** One line of so many MB of UTF-8, three bytes for each letter. */
const oneLine = (words: string, megabytes = 5) => words.repeat((megabytes * MB) / 3 / words.length);

const PLACE: Position = { line: 1, character: 4 };

function inLongestLine(text: string): Position {
  const lines = text.split('\n').map(({ length }, line) => ({ line, length }));
  const longest = lines.reduce((one, other) => (other.length > one.length ? other : one));
  return { line: longest.line, character: Math.floor(longest.length / 2) };
}

const NOT_PLANS: readonly (readonly [what: string, text: string])[] = [
  ['one line of 5 MB', oneLine('港の「夏の市」(灯の部)を開いた。')],
  ['one line of 5 MB of opening brackets', oneLine('「(【')],
  ['one line of 5 MB of blanks', `${oneLine('\u3000')}港`],
  ['one line of 5 MB of digits and hyphens', `1-${oneLine('１')}-${oneLine('平成', 1)}`],
  ['one line of 5 MB without a sign', `戦略1 港\n- 市が${oneLine('港湾施設')}`],
  ['one line of 5 MB of a measure', MEASURE + oneLine('市(以下「市」という。)が図1の港※1を直し、「夏の市」を開いた。')],
  ['one line of 5 MB of programmes', `${MEASURE}港。\n\n4 重点的取組\n\n- ◎${oneLine('港を直す。(港の市)【再掲】')}`],
  ['200,000 lines of one sentence', `${MEASURE}${'港を\n'.repeat(200_000)}`],
  [
    '200,000 comments in a list',
    `戦略1 港\n\n海の町\n- 1-1 港を直す\n${'<!-- 港 -->\n'.repeat(200_000)}- 1-2 岸を直す\n`,
  ],
  ['100,000 empty lines', '\n'.repeat(100_000)],
  ['100,000 lines of blanks', ' \u3000\t\r\n'.repeat(100_000)],
  ['10,000 headings of one number', '1-1 港\n'.repeat(10_000)],
  ['NULs', `戦略1 \0港\0\n\0\n1-1 ${'\0'.repeat(100_000)}\n`],
  ['lone surrogates', '戦略1 \ud842港\udfb7\n- 「\udfb7\ud842」(\ud842)\n'.repeat(1_000)],
  ['right-to-left text', '戦略1 \u202eميناء\u202c\n- 「المهرجان」(מהרגאן)【再掲】\u2067\n'.repeat(1_000)],
  ['line ends of every kind', '戦略1 港\r- ◎直す。\u2028\u2029\u0085\v\f\n\r\n'.repeat(1_000)],
];

describe('A text that is no plan, or too much of one', () => {
  let client: RawClient;
  before(async () => {
    client = await RawClient.start();
  });
  after(async () => {
    assert.equal(await client.stop(), 0);
  });

  const ask = (method: string, position: Position) => {
    const range = { start: position, end: position };
    const context = { includeDeclaration: true, diagnostics: [] };
    const asked = { textDocument: { uri: URI }, position, positions: [position], range, context };
    return client.request(`textDocument/${method}`, asked);
  };
  const type = (text: string, position: Position) => {
    const change = { range: { start: position, end: position }, text };
    client.notify('textDocument/didChange', { textDocument: { uri: URI, version: 2 }, contentChanges: [change] });
  };

  /** The server is there all the same, and reads what comes next. */
  const becomesAnother = async () => {
    const contentChanges = [{ text: '戦略7 丘' }];
    client.notify('textDocument/didChange', { textDocument: { uri: URI, version: 3 }, contentChanges });
    assert.deepEqual(await client.outline(URI), ['戦略7 丘']);
  };

  for (const [what, text] of NOT_PLANS) {
    it(`may be ${what}`, async () => {
      client.open(URI, text);
      const place = inLongestLine(text);
      for (const method of [...QUESTIONS, ...AT_POSITIONS, ...AT_RANGES]) await ask(method, place);
      type('港', place);
      await ask('diagnostic', place);
      await becomesAnother();
    }).timeout(60_000);
  }

  it('may be 50 MB long', async () => {
    const chapters = planText(wholeChapters(10));
    const copies = Math.ceil((50 * MB) / Buffer.byteLength(chapters));
    client.open(URI, `${chapters}\n\n`.repeat(copies));
    for (const method of AT_POSITIONS) await ask(method, PLACE);
    type('港', PLACE);
    for (const method of AT_POSITIONS) await ask(method, PLACE);
    await becomesAnother();
  }).timeout(120_000);

  it('may have thousands of faults', async () => {
    const text = readSamples('fy2011')[0]?.text ?? '';
    const faults = Array.from({ length: 5_000 }, (_, at) => `- 港を直す。(縣の事業${at})【再掲】\n`);
    client.open(URI, text + faults.join(''));
    assert.ok((await client.findings(URI)) >= 5_000);
    type('港', PLACE);
    assert.ok((await client.findings(URI)) >= 5_000);
  });
});
