import assert from 'node:assert/strict';
import { planText } from '../../bench/text/planText';
import { wholeChapters } from '../../bench/text/chapter';
import { readSamples } from '../../support/plans/samples';
import { RawClient } from '../driver/rawClient';

const URI = 'file:///計画/港.shisaku';
const MB = 1024 * 1024;

/** What an editor asks of every text that it shows. */
const QUESTIONS = ['documentSymbol', 'foldingRange', 'documentLink', 'codeLens', 'semanticTokens/full', 'diagnostic'];
const AT_POSITIONS = ['definition', 'hover', 'completion', 'documentHighlight'];

/** One line of so many MB of UTF-8, three bytes for each letter. */
const oneLine = (words: string, megabytes = 5) => words.repeat((megabytes * MB) / 3 / words.length);

const NOT_PLANS: readonly (readonly [what: string, text: string])[] = [
  ['one line of 5 MB', oneLine('港の「夏の市」(灯の部)を開いた。')],
  ['one line of 5 MB of opening brackets', oneLine('「(【')],
  ['one line of 5 MB of blanks', `${oneLine('\u3000')}港`],
  ['one line of 5 MB of digits and hyphens', `1-${oneLine('１')}-${oneLine('平成', 1)}`],
  ['one line of 5 MB without a sign', `戦略1 港\n- 市が${oneLine('港湾施設')}`],
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

  const position = { line: 1, character: 4 };
  const ask = (method: string) => client.request(`textDocument/${method}`, { textDocument: { uri: URI }, position });
  const type = (text: string) => {
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
      for (const method of [...QUESTIONS, ...AT_POSITIONS]) await ask(method);
      type('港');
      await ask('diagnostic');
      await becomesAnother();
    });
  }

  it('may be 50 MB long', async () => {
    const chapters = planText(wholeChapters(10));
    const copies = Math.ceil((50 * MB) / Buffer.byteLength(chapters));
    client.open(URI, `${chapters}\n\n`.repeat(copies));
    for (const method of AT_POSITIONS) await ask(method);
    type('港');
    for (const method of AT_POSITIONS) await ask(method);
    await becomesAnother();
  }).timeout(120_000);

  it('may have thousands of faults', async () => {
    const text = readSamples('fy2011')[0]?.text ?? '';
    const faults = Array.from({ length: 5_000 }, (_, at) => `- 港を直す。(縣の事業${at})【再掲】\n`);
    client.open(URI, text + faults.join(''));
    assert.ok((await client.findings(URI)) >= 5_000);
    type('港');
    assert.ok((await client.findings(URI)) >= 5_000);
  });
});
