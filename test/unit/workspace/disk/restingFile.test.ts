import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { wholeStrategies } from '../../../../server/src/features/reading/wholeStrategies';
import { completionsAt } from '../../../../server/src/features/completion/completionsAt';
import { linksOf } from '../../../../server/src/features/links';
import { referencesAt } from '../../../../server/src/features/references';
import { workspaceSymbols } from '../../../../server/src/features/workspaceSymbols/workspaceSymbols';
import type { Form } from '../../../../server/src/form/form';
import { Checker } from '../../../../server/src/rules/check';
import { isNamedUnread } from '../../../../server/src/rules/reading/programmes/unreadNames';
import { nearNames } from '../../../../server/src/rules/reading/programmes/nearNames';
import { RULES } from '../../../../server/src/rules/table';
import { textOf } from '../../../../server/src/syntax/tree/document';
import { nameKey } from '../../../../server/src/text/characters';
import { rangeOfSpan } from '../../../../server/src/text/position';
import { isPartial } from '../../../../server/src/workspace/editions/isPartial';
import type { ListingSummary, MentionSummary } from '../../../../server/src/workspace/index/blockSummary';
import type { PlanOnDisk } from '../../../../server/src/workspace/disk/host';
import { abbreviationKey } from '../../../../server/src/workspace/index/indexKeys';
import { locationOf } from '../../../../server/src/workspace/files/location';
import type { NamedHere } from '../../../../server/src/workspace/index/nameTable';
import type { PlanFile } from '../../../../server/src/workspace/files/planFile';
import { RestingFile } from '../../../../server/src/workspace/disk/restingFile';
import { BeingWrittenError } from '../../../../server/src/workspace/outdatedFiles';
import { Workspace } from '../../../../server/src/workspace/workspace';
import { readPlanFile } from '../../../support/workspaces/plan';
import { readSamples } from '../../../support/plans/samples';
import { SlowDisk } from '../../../support/workspaces/slowDisk';

const FOLDER = 'file:///w';
const OPEN = `${FOLDER}/open.shisaku`;
const CLOSED = `${FOLDER}/closed.shisaku`;
const GONE = `${FOLDER}/gone.shisaku`;
const TYPED = '1-1 川\n4 重点的取組と主な事業\n川岸\n- 直す。(';
const TEXT = [
  '戦略2 港',
  '2-1 港を直す',
  '1 施策の必要性',
  '- 水産技術研究所(以下「水技研」という。)が担う。',
  '4 重点的取組と主な事業',
  '護岸',
  '- 直す。(護岸の整備)',
  '- 掘る。(港の浚渫',
  '',
].join('\n');

/** A disk whose files are found to be empty by whoever reads them after the first time. */
class Emptied extends SlowDisk {
  override async *readMany(uris: readonly string[], form: Form): AsyncGenerator<PlanOnDisk[]> {
    for await (const plans of super.readMany(uris, form)) {
      yield plans.map((plan) => ({ ...plan, readAgain: () => new Uint8Array() }));
    }
  }
}

function placesOf(file: PlanFile, named: NamedHere<ListingSummary, MentionSummary> | undefined): object {
  return {
    listings: named?.programmes.map(({ block, fact }) => [fact.kind, locationOf(file, block, fact.name)]),
    mentions: named?.mentions.map(({ block, fact }) => locationOf(file, block, fact)),
  };
}

describe('Files that rest', () => {
  it('are not read for what is asked of a whole edition: names, strategies, symbols', async () => {
    const workspace = new Workspace(new Emptied({ [OPEN]: '', [CLOSED]: TEXT }), 0);
    workspace.setFolders([FOLDER]);
    await workspace.scan();
    const file = workspace.open(OPEN, TYPED);
    const edition = workspace.editionOf(OPEN) ?? assert.fail();
    assert.deepEqual(
      wholeStrategies(edition).map(([{ strategy }]) => strategy),
      [
        { number: 1, title: null, listed: 0, measures: 1, listings: 0, primaries: 0 },
        { number: 2, title: '港', listed: 0, measures: 1, listings: 1, primaries: 1 },
      ],
    );
    assert.equal(isPartial(edition), false);
    const names = completionsAt({ file, edition }, { line: 3, character: '- 直す。('.length });
    assert.deepEqual(
      names.map(({ label }) => label),
      ['護岸の整備'],
    );
    assert.deepEqual(nearNames(edition, { key: nameKey('護岸の改備') }), ['護岸の整備']);
    assert.ok(isNamedUnread(edition, '港の浚渫'));
    assert.ok(!isNamedUnread(edition, '川の浚渫'));
    assert.ok(edition.hasUnder(abbreviationKey('水技研')));
    assert.deepEqual(workspaceSymbols([edition], 'どこにもない'), []);
    // What is found in it is another matter.
    assert.equal(workspace.file(CLOSED)?.document.blocks.length, 1);
  });

  it('are not read for where names stand', async () => {
    const workspace = new Workspace(new Emptied({ [OPEN]: '', [CLOSED]: TEXT }), 0);
    workspace.setFolders([FOLDER]);
    await workspace.scan();
    const file = workspace.open(OPEN, `${TYPED}護岸の整備)【再掲】\n- 歌う。(「港の浚渫」の会)\n`);
    const edition = workspace.editionOf(OPEN) ?? assert.fail();
    const primary = { uri: CLOSED, range: rangeOfSpan({ line: 6, start: 6, end: 11 }) };
    const here = { uri: OPEN, range: rangeOfSpan({ line: 3, start: 6, end: 11 }) };
    assert.deepEqual(referencesAt({ file, edition }, here.range.start), [primary, here]);
    assert.deepEqual(
      linksOf({ file, edition }).map(({ target }) => target),
      [primary],
    );
  });

  it('say nothing more once they were written or deleted, and are taken in anew', async () => {
    const disk = new SlowDisk({ [OPEN]: TYPED, [CLOSED]: TEXT, [GONE]: TEXT.replaceAll('2', '3') });
    const workspace = new Workspace(disk, 0);
    workspace.setFolders([FOLDER]);
    await workspace.scan();
    let tidings = 0;
    workspace.onDidChange(() => tidings++);
    disk.write(CLOSED, `※ 概要版\n${TEXT}`);
    disk.remove(GONE);
    for (const uri of [CLOSED, GONE]) assert.equal(textOf((workspace.file(uri) ?? assert.fail()).document), '');
    await workspace.settled();
    assert.equal(tidings, 1);
    assert.equal(workspace.file(GONE), undefined);
    const file = workspace.file(CLOSED) ?? assert.fail();
    assert.equal(textOf(file.document), disk.read(CLOSED));
    const [listing] = file.names.get(nameKey('護岸の整備'))?.programmes ?? [];
    assert.ok(listing);
    assert.equal(locationOf(file, listing.block, listing.fact.name).range.start.line, 7);
  });

  it('are asked once more by whoever must leave out none, where one was written while it was asked', async () => {
    const disk = new SlowDisk({ [OPEN]: TYPED, [CLOSED]: TEXT });
    const workspace = new Workspace(disk, 0);
    workspace.setFolders([FOLDER]);
    await workspace.scan();
    const texts = () => workspace.allFiles().map(({ document }) => textOf(document));
    disk.write(CLOSED, `※ 概要版\n${TEXT}`);
    assert.deepEqual(await workspace.completeAnswer(texts), [TYPED, disk.read(CLOSED)]);
    let times = 0;
    const writtenMeanwhile = async () => {
      await workspace.scan();
      if (times++ === 0) disk.write(OPEN, `※\n${TYPED}`);
      return texts();
    };
    assert.deepEqual(await workspace.completeAnswer(writtenMeanwhile), [disk.read(OPEN), disk.read(CLOSED)]);
    assert.equal(times, 2);
    const writtenEachTime = async () => {
      await workspace.scan();
      disk.write(OPEN, String(times++));
      return texts();
    };
    await assert.rejects(workspace.completeAnswer(writtenEachTime), BeingWrittenError);
  });

  it('rest on when their plan has another form', async () => {
    const disk = new SlowDisk({ [CLOSED]: '柱2 港\n' });
    const workspace = new Workspace(disk, 0);
    workspace.setFolders([FOLDER]);
    await workspace.scan();
    assert.deepEqual(workspace.file(CLOSED)?.strategies, []);
    disk.write(`${FOLDER}/shisaku.json`, '{ "form": { "levels": { "strategy": ["柱"] } } }');
    await workspace.filesChanged([`${FOLDER}/shisaku.json`]);
    const file = workspace.file(CLOSED);
    assert.ok(file instanceof RestingFile);
    assert.deepEqual(
      file.strategies.map(({ number, title }) => [number, title]),
      [[2, '港']],
    );
  });

  it('are forgotten again when they have been checked', async () => {
    setFlagsFromString('--expose-gc');
    const collectGarbage = runInNewContext('gc') as () => void;
    const long = '護岸。'.repeat(500_000);
    const workspace = new Workspace(new SlowDisk({ [CLOSED]: TEXT, [GONE]: long }), 0);
    workspace.setFolders([FOLDER]);
    await workspace.scan();
    const fileOf = (uri: string) => workspace.file(uri) ?? assert.fail();
    const checked = () => {
      new Checker(RULES).check(fileOf(CLOSED), workspace.editionOf(CLOSED) ?? assert.fail());
      return new WeakRef(fileOf(CLOSED).document.blocks[0]?.block ?? assert.fail());
    };
    const block = checked();
    await setImmediate();
    collectGarbage();
    assert.ok(block.deref());
    // So much is read meanwhile that it is no longer among the last.
    assert.equal(textOf(fileOf(GONE).document), long);
    await setImmediate();
    collectGarbage();
    assert.equal(block.deref(), undefined);
  });

  it('say of each name in their summary what they say when they are read', async () => {
    const samples = [{ name: 'closed.shisaku', text: TEXT }, ...readSamples('fy2011'), ...readSamples('faults')];
    const disk = Object.fromEntries(samples.map(({ name, text }) => [`${FOLDER}/${name}`, text]));
    const workspace = new Workspace(new SlowDisk(disk), 0);
    workspace.setFolders([FOLDER]);
    await workspace.scan();
    for (const file of workspace.allFiles()) {
      const whole = readPlanFile(textOf(file.document), file.uri);
      const keys = Array.from(whole.names.entries(), ([key]) => key);
      assert.ok(keys.length > 0);
      for (const key of [...keys, 'どこにもない']) {
        assert.deepEqual(placesOf(file, file.names.get(key)), placesOf(whole, whole.names.get(key)), key);
      }
    }
  });
});
