import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Workspace } from '../../../server/src/workspace/workspace';
import { everythingIn } from '../../support/printing/printEditions';
import { SlowDisk } from '../../support/workspaces/slowDisk';

const FOLDER = 'file:///w';
const FILES = ['a/one.shisaku', 'a/two.shisaku', 'a/sub/three.shisaku.md', 'b/one.shisaku', 'b/plan.txt', 'plan.txt'];
const CONFIGS = ['shisaku.json', 'a/shisaku.json', 'a/sub/shisaku.json', 'b/shisaku.json'];
const FOLDERS = ['a', 'a/sub', 'b'];
const UNTITLED = 'untitled:Untitled-1';

const PIECES = [
  '戦略1 港',
  '柱2 川',
  '《指針－平成23年度の重点的な取組》\n護岸\n- 1-1 港を直す',
  '《指針－平成24年度の重点的な取組》\n川岸\n- 1-2 川',
  '1-1 港を直す',
  '1-2 川',
  '2 成果と課題\n○ 成果\n- 「護岸の整備」を終えた。\n- 「夏の部」を開いた。',
  '3 23年度における取組の方向性\n- ◎直す。',
  '4 重点的取組と主な事業\n護岸\n- 直す。(護岸の整備)',
  '4 重点的取組と主な事業\n祭り\n- 直す。**(護岸の整備)**【再掲】\n- 歌う。(港の祭り(夏の部))',
  '',
];
const SETTINGS = [
  '{}',
  '{ "fiscalYear": 2011 }',
  '{ "fiscalYear": 2012, "previous": "../a", "rules": { "missing-section": "off" } }',
  '{ "files": ["**/*.txt"] }',
  '{ "form": { "levels": { "strategy": ["柱"] } } }',
  '{ "fiscalYear": ',
];

interface Step {
  readonly kind: 'open' | 'edit' | 'close' | 'write' | 'delete' | 'configure' | 'deconfigure' | 'deleteFolder' | 'scan';
  readonly path: string;
  readonly text: string;
  /** Where a piece is put in, or a line taken out. */
  readonly line: number;
  /** Whether the next step waits for this one. */
  readonly waits: boolean;
}

const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 8, size: 'max' }).map((pieces) => pieces.join('\n'));
const step = (kind: Step['kind'], paths: readonly string[], content: fc.Arbitrary<string> = fc.constant('')) =>
  fc.record({
    kind: fc.constant(kind),
    path: fc.constantFrom(...paths),
    text: content,
    line: fc.nat(20),
    waits: fc.boolean(),
  });
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: step('open', [...FILES, UNTITLED], text) },
    { weight: 12, arbitrary: step('edit', [...FILES, UNTITLED], fc.constantFrom(...PIECES)) },
    { weight: 3, arbitrary: step('close', [...FILES, UNTITLED]) },
    { weight: 5, arbitrary: step('write', FILES, text) },
    { weight: 2, arbitrary: step('delete', FILES) },
    { weight: 1, arbitrary: step('configure', CONFIGS, fc.constantFrom(...SETTINGS)) },
    { weight: 1, arbitrary: step('deconfigure', CONFIGS) },
    { weight: 1, arbitrary: step('deleteFolder', FOLDERS) },
    { weight: 1, arbitrary: step('scan', ['']) },
  ),
  { maxLength: 20, size: 'max' },
);

const uriOf = (path: string) => (path.startsWith('untitled:') ? path : `${FOLDER}/${path}`);

/** A workspace with a disk and an editor beside it, which know what it ought to know. */
class Bench {
  private readonly disk = new SlowDisk();
  readonly workspace: Workspace;
  private readonly open = new Map<string, string>();
  private readonly everOpen = new Set<string>();

  /** @param manyFiles an edition of more files lets those that are closed rest */
  constructor(private readonly manyFiles: number) {
    this.workspace = new Workspace(this.disk, manyFiles);
    this.workspace.setFolders([FOLDER]);
  }

  do({ kind, path, text: content, line }: Step): Promise<void> {
    const uri = uriOf(path);
    switch (kind) {
      case 'open':
        this.show(uri, content);
        return Promise.resolve();
      case 'edit': {
        const lines = (this.open.get(uri) ?? this.disk.read(uri) ?? '').split('\n');
        if (content === '') lines.splice(line, 1);
        else lines.splice(line, 0, content);
        this.show(uri, lines.join('\n'));
        return Promise.resolve();
      }
      case 'close':
        this.open.delete(uri);
        return this.workspace.close(uri);
      case 'write':
      case 'configure':
        this.disk.write(uri, content);
        return this.workspace.filesChanged([uri]);
      case 'delete':
      case 'deconfigure':
      case 'deleteFolder':
        this.disk.remove(uri);
        return this.workspace.filesChanged([], [uri]);
      case 'scan':
        return this.workspace.scan();
    }
  }

  private show(uri: string, content: string): void {
    this.open.set(uri, content);
    this.everOpen.add(uri);
    this.workspace.open(uri, content);
  }

  /** A workspace that has come to know the same in the shortest way. */
  async rebuilt(): Promise<Workspace> {
    const afresh = new Workspace(this.disk, this.manyFiles);
    afresh.setFolders([FOLDER]);
    for (const uri of this.everOpen) {
      afresh.open(uri, this.open.get(uri) ?? '');
      if (!this.open.has(uri)) await afresh.close(uri);
    }
    await afresh.scan();
    return afresh;
  }
}

function knowsWhatOneMadeAfreshKnows(manyFiles: number): Promise<void> {
  return fc.assert(
    fc.asyncProperty(steps, async (all) => {
      const bench = new Bench(manyFiles);
      await bench.workspace.scan();
      const underway: Promise<void>[] = [];
      for (const each of all) {
        const done = bench.do(each);
        underway.push(done);
        if (each.waits) await done;
      }
      await Promise.all(underway);
      assert.deepEqual(everythingIn(bench.workspace), everythingIn(await bench.rebuilt()));
    }),
    { numRuns: 200 },
  );
}

describe('A workspace, whatever happens to it', () => {
  it('knows what one that is made afresh knows', () => knowsWhatOneMadeAfreshKnows(Infinity)).timeout(60_000);

  it('knows so, too, where closed files rest', () => knowsWhatOneMadeAfreshKnows(0)).timeout(60_000);

  it('knows so, too, where closed files begin to rest as they become many', () =>
    knowsWhatOneMadeAfreshKnows(2)).timeout(60_000);
});
