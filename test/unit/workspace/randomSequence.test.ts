import assert from 'node:assert/strict';
import fc from 'fast-check';
import { lastYearAt } from '../../../server/src/features/implementation';
import { referencesAt } from '../../../server/src/features/references';
import { Workspace } from '../../../server/src/workspace/workspace';
import { everythingIn } from '../../support/printing/printEditions';
import { Disk } from '../../support/workspaces/disk';
import { searchNames } from '../../support/workspaces/naiveSearch';

const FOLDERS = ['file:///north', 'file:///south'];
const PLANS = FOLDERS.flatMap((folder) => [`${folder}/a`, `${folder}/b`]);
const NAMES = ['丘の森', '丘の森(杉)', '谷の水車'];

/** A chapter of a year, or of none, in which names are listed, listed again and mentioned. */
const chapter = fc
  .record({
    year: fc.constantFrom('', '平成23年度の', '平成24年度の'),
    items: fc.array(fc.tuple(fc.constantFrom(...NAMES), fc.constantFrom('', '【再掲】')), { maxLength: 3 }),
    mention: fc.constantFrom(...NAMES, '丘'),
  })
  .map(({ year, items, mention }) =>
    [
      `戦略1 丘\n《指針－${year}取組》\n1-1 丘\n2 成果と課題\n○ 成果\n- 「${mention}」を終えた。\n4 重点的取組と主な事業`,
      ...items.map(([name, mark]) => `- 行う。(${name})${mark}`),
    ].join('\n'),
  );
const settings = fc.constantFrom(
  '{}',
  '{ "fiscalYear": 2011 }',
  '{ "fiscalYear": 2012, "previous": "../a", "renamed": [{ "from": "谷の水車", "to": "丘の森" }] }',
  '{ "files": ["*.txt"] }',
);
const file = fc
  .tuple(fc.constantFrom(...PLANS), fc.constantFrom('one.shisaku', 'two.shisaku', 'three.txt'))
  .map(([plan, name]) => `${plan}/${name}`);
const config = fc.constantFrom(...PLANS).map((plan) => `${plan}/shisaku.json`);

/** What may happen; what is told of the disk in one go happens at once, as with a switch of branch. */
const step = fc.oneof(
  fc.record({ kind: fc.constant('edit' as const), uri: file, text: chapter }),
  fc.record({ kind: fc.constant('close' as const), uri: file }),
  fc.record({
    kind: fc.constant('write' as const),
    files: fc.array(fc.oneof({ weight: 3, arbitrary: fc.tuple(file, chapter) }, fc.tuple(config, settings)), {
      minLength: 1,
      maxLength: 6,
    }),
  }),
  fc.record({ kind: fc.constant('remove' as const), uris: fc.array(fc.oneof(file, config), { maxLength: 4 }) }),
  fc.record({ kind: fc.constant('rename' as const), from: file, to: file }),
  fc.record({
    kind: fc.constant('renameFolder' as const),
    from: fc.constantFrom(...PLANS),
    to: fc.constantFrom(...PLANS),
  }),
  fc.record({ kind: fc.constant('folders' as const), folders: fc.subarray(FOLDERS) }),
);

/** A workspace, and beside it what has happened to it. */
class Bench {
  readonly disk = new Disk();
  readonly workspace = new Workspace(this.disk);
  private readonly open = new Map<string, string>();
  private readonly everOpen = new Set<string>();
  private folders: readonly string[] = [];

  do(step: Step): Promise<void> {
    switch (step.kind) {
      case 'edit':
        this.open.set(step.uri, step.text);
        this.everOpen.add(step.uri);
        this.workspace.open(step.uri, step.text);
        return Promise.resolve();
      case 'close':
        this.open.delete(step.uri);
        return this.workspace.close(step.uri);
      case 'write':
        for (const [uri, text] of step.files) this.disk.write(uri, text);
        return this.workspace.filesChanged(step.files.map(([uri]) => uri));
      case 'remove':
        for (const uri of step.uris) this.disk.remove(uri);
        return this.workspace.filesChanged([], step.uris);
      case 'rename':
      case 'renameFolder':
        if (step.from === step.to) return Promise.resolve();
        return this.workspace.filesChanged(this.disk.rename(step.from, step.to), [step.from]);
      case 'folders': {
        const { folders } = step;
        const removed = this.folders.filter((folder) => !folders.includes(folder));
        const added = folders.filter((folder) => !this.folders.includes(folder));
        this.folders = folders;
        this.workspace.changeFolders(added, removed);
        return this.workspace.scan();
      }
    }
  }

  async rebuilt(): Promise<Workspace> {
    const afresh = new Workspace(this.disk);
    afresh.setFolders(this.folders);
    for (const uri of this.everOpen) {
      afresh.open(uri, this.open.get(uri) ?? '');
      if (!this.open.has(uri)) await afresh.close(uri);
    }
    await afresh.scan();
    return afresh;
  }

  /** What every place that names something leads to. */
  answersOf(workspace: Workspace): string[] {
    const files = workspace.allFiles().sort((one, other) => (one.uri < other.uri ? -1 : 1));
    const texts = files.map(({ uri }) => [uri, this.open.get(uri) ?? this.disk.text(uri) ?? ''] as const);
    return searchNames(texts, NAMES).map(({ uri, range }) => {
      const [known, edition] = [workspace.file(uri), workspace.editionOf(uri)];
      assert.ok(known && edition);
      const snapshot = { file: known, edition };
      return JSON.stringify([uri, range, referencesAt(snapshot, range.start), lastYearAt(snapshot, range.start)]);
    });
  }
}

type Step = typeof step extends fc.Arbitrary<infer Happening> ? Happening : never;

describe('References, whatever happens to files and folders', () => {
  it('are those that a workspace gives which is made afresh', async () => {
    let answered = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 20, size: 'max' }), async (steps) => {
        const bench = new Bench();
        await bench.do({ kind: 'folders', folders: FOLDERS });
        for (const each of steps) await bench.do(each);
        const afresh = await bench.rebuilt();
        assert.deepEqual(everythingIn(bench.workspace), everythingIn(afresh));
        const answers = bench.answersOf(bench.workspace);
        assert.deepEqual(answers, bench.answersOf(afresh));
        answered += answers.length;
      }),
      { numRuns: 150, seed: 20110401 },
    );
    assert.ok(answered > 500, `only ${answered} places were asked about`);
  }).timeout(60_000);
});
