import assert from 'node:assert/strict';
import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import { SemanticTokensDeltaRequest, SemanticTokensRequest } from 'vscode-languageserver';
import { Client } from '../driver/client';
import { Folder } from '../driver/folder';
import { clientOfSuite } from '../driver/suite';

const NAME = 'senryaku1.shisaku';

describe('Semantic tokens', () => {
  const folder = Folder.ofSamples('fy2011');
  const client = clientOfSuite({ folder });
  beforeEach(() => client.open(NAME));
  afterEach(() => client.close(NAME));

  const full = async (): Promise<SemanticTokens> => {
    const tokens = await client.request(SemanticTokensRequest.type, { textDocument: client.textDocument(NAME) });
    assert.ok(tokens);
    return tokens;
  };
  const delta = async (previousResultId: string | undefined): Promise<SemanticTokens | SemanticTokensDelta> => {
    assert.ok(previousResultId !== undefined);
    const params = { textDocument: client.textDocument(NAME), previousResultId };
    const tokens = await client.request(SemanticTokensDeltaRequest.type, params);
    assert.ok(tokens);
    return tokens;
  };
  const applied = (data: readonly number[], { edits }: SemanticTokensDelta): number[] => {
    const changed = [...data];
    for (const { start, deleteCount, data: come = [] } of [...edits].reverse()) {
      changed.splice(start, deleteCount, ...come);
    }
    return changed;
  };
  /** The coloured words of a line, from 1. */
  const onLine = ({ data }: SemanticTokens, wanted: number): string[] => {
    const legend = client.capabilities.semanticTokensProvider?.legend.tokenTypes ?? [];
    const lines = client.text(NAME).split('\n');
    const words: string[] = [];
    let [line, start] = [0, 0];
    for (let at = 0; at < data.length; at += 5) {
      const [lines_, characters, length, type] = data.slice(at, at + 4) as [number, number, number, number];
      start = lines_ === 0 ? start + characters : characters;
      line += lines_;
      if (line === wanted - 1) words.push(`${legend[type]}: ${lines[line]?.slice(start, start + length)}`);
    }
    return words;
  };

  it('colour headings, ◎, programmes, marks, notes and years', async () => {
    const tokens = await full();
    assert.deepEqual(onLine(tokens, 1), ['strategy: 戦略1 ものづくりの技を次代へつなぎ、新しい仕事を生み出す']);
    assert.deepEqual(onLine(tokens, 14), ['measure: 1-2 創業しやすい環境を整え、開業後の成長を後押しする']);
    assert.deepEqual(onLine(tokens, 63), ['year: 平成22年度']);
    assert.deepEqual(onLine(tokens, 73), ['direction: ◎']);
    assert.deepEqual(onLine(tokens, 88), ['programme: 技の継承アーカイブの作成', 'mark: 【再掲】']);
    assert.deepEqual(onLine(tokens, 109), ['note: (注)']);
  });

  it('differ by a delta that, applied, gives what a full reading gives', async () => {
    let { data, resultId } = await full();
    const edits = [
      ['戦略1 ', '戦略4 '],
      ['○ 成果\n\n- 「産学官', '○ 成果\n\n- 平成22年度と平成21年度\n\n- 「産学官'],
      ['**(産学官みなとラウンジ)**', ''],
      ['\n1-3 地域', '\n地域'],
    ] as const;
    for (const [words, others] of edits) {
      await client.replace(NAME, words, others);
      const answer = await delta(resultId);
      assert.ok('edits' in answer);
      data = applied(data, answer);
      ({ resultId } = answer);
      const other = await Client.start({ folder });
      await other.open(NAME, client.text(NAME));
      const afresh = await other.request(SemanticTokensRequest.type, { textDocument: client.textDocument(NAME) });
      assert.deepEqual(data, afresh?.data);
      await other.stop();
    }
  });

  it('are few in a delta', async () => {
    const { resultId } = await full();
    await client.replace(NAME, '技の継承アーカイブの作成)【再掲】', '技の継承アーカイブ)【再掲】');
    const answer = await delta(resultId);
    assert.ok('edits' in answer && answer.edits.length === 1);
    assert.ok((answer.edits[0]?.data?.length ?? 0) <= 10);
  });

  it('are told in full when the client asks from a result that the server does not know', async () => {
    const { data } = await full();
    const answer = await delta('unknown');
    assert.ok('data' in answer);
    assert.deepEqual(answer.data, data);
  });
});
