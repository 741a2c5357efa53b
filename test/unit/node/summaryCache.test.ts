import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { URI } from 'vscode-uri';
import { STANDARD_FORM } from '../../../server/src/form/standardForm';
import type { PackedSummary } from '../../../server/src/node/packedSummary';
import { packed } from '../../../server/src/node/packedSummary';
import { plansRead } from '../../../server/src/node/plansRead';
import type { FileRead, FileState } from '../../../server/src/node/readFileNow';
import { SummaryCache } from '../../../server/src/node/summaryCache';
import { planSummary } from '../../../server/src/workspace/files/planSummary';
import { readPlanFile } from '../../support/workspaces/plan';

const DAY_MS = 24 * 60 * 60 * 1000;
const PLACE = 'file:///w/minato.shisaku';
const LONG_AGO = { stamp: 'long ago', changedAt: 0 };
const PIER = '1-1 港\n4 重点的取組と主な事業\n護岸\n- 直す。(護岸の整備)\n';
const FEAST = '1-2 祭り\n4 重点的取組と主な事業\n催し\n- 歌う。(港の祭り(夏の部))\n';

function fileOf(text: string, state: FileState = LONG_AGO): FileRead {
  return { bytes: new TextEncoder().encode(text), state };
}

function summaryOf(text: string): PackedSummary {
  return packed(planSummary(readPlanFile(text)));
}

function mustNotRead(): never {
  assert.fail('it was read again');
}

describe('The cache of summaries', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), '計画-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  const open = (name = 'one', reader = 'this build') => new SummaryCache({ file: join(folder, name), reader });
  const fill = (name?: string) => {
    const cache = open(name);
    cache.of(PLACE, fileOf(PIER), () => summaryOf(PIER));
    cache.save();
  };
  const isKept = (cache: SummaryCache): boolean => {
    let isRead = false;
    const summary = cache.of(PLACE, fileOf(PIER), () => {
      isRead = true;
      return summaryOf(PIER);
    });
    assert.deepEqual(summary, summaryOf(PIER));
    return !isRead;
  };

  it('gives at the next start what was read at the last', () => {
    fill();
    assert.ok(isKept(open()));
  });

  it('does not know a text that has changed, and forgets the old one', () => {
    fill();
    const next = open();
    assert.equal(next.unchanged(PLACE, 'today'), undefined);
    const read = next.of(PLACE, fileOf(FEAST, { stamp: 'today', changedAt: 0 }), () => summaryOf(FEAST));
    assert.deepEqual(read, summaryOf(FEAST));
    next.save();
    assert.deepEqual(open().of(PLACE, fileOf(FEAST), mustNotRead), summaryOf(FEAST));
    assert.deepEqual(open().unchanged(PLACE, 'today'), summaryOf(FEAST));
    assert.ok(!isKept(open()));
  });

  it('needs not even read a file that nobody has written since', () => {
    fill();
    assert.deepEqual(open().unchanged(PLACE, LONG_AGO.stamp), summaryOf(PIER));
    assert.equal(open().unchanged(`${PLACE}.txt`, LONG_AGO.stamp), undefined);
  });

  it('knows the text of a file that was only touched, moved or copied', () => {
    fill();
    const next = open();
    const moved = 'file:///w/umi.shisaku';
    assert.deepEqual(next.of(moved, fileOf(PIER, { stamp: 'moved', changedAt: 0 }), mustNotRead), summaryOf(PIER));
    next.save();
    assert.deepEqual(open().unchanged(moved, 'moved'), summaryOf(PIER));
  });

  it('trusts no stamp of a file that may have been written in the moment in which it was read', () => {
    const first = open();
    first.of(PLACE, fileOf(PIER, { stamp: 'now', changedAt: Date.now() }), () => summaryOf(PIER));
    first.save();
    const next = open();
    assert.equal(next.unchanged(PLACE, 'now'), undefined);
    assert.ok(isKept(next));
    next.save();
    assert.deepEqual(open().unchanged(PLACE, LONG_AGO.stamp), summaryOf(PIER));
  });

  it('is left as it is while nothing else is read', () => {
    fill();
    const { ino } = statSync(join(folder, 'one'));
    const next = open();
    assert.ok(next.unchanged(PLACE, LONG_AGO.stamp));
    next.save();
    assert.equal(statSync(join(folder, 'one')).ino, ino);
  });

  it('counts as empty when another build has written it', () => {
    fill();
    assert.ok(!isKept(open('one', 'another build')));
  });

  it('counts as empty when any byte of it is damaged or missing, and is written anew', () => {
    fill();
    const whole = readFileSync(join(folder, 'one'));
    for (const at of [0, 40, 64, 65, 71, Math.floor(whole.length / 2), whole.length - 1]) {
      const damaged = Buffer.from(whole);
      damaged.writeUInt8(damaged.readUInt8(at) ^ 1, at);
      for (const bytes of [damaged, whole.subarray(0, at)]) {
        writeFileSync(join(folder, 'one'), bytes);
        const cache = open();
        assert.ok(!isKept(cache), String(at));
        cache.save();
        assert.ok(isKept(open()), String(at));
      }
    }
  });

  it('does without where nothing can be written', () => {
    writeFileSync(join(folder, 'file'), '');
    const cache = open('file/one');
    assert.ok(!isKept(cache));
    cache.save();
    assert.deepEqual(readdirSync(folder), ['file']);
  });

  it('stays whole when two servers write it: the last one counts', () => {
    const [one, other] = [open(), open()];
    one.of(PLACE, fileOf(FEAST), () => summaryOf(FEAST));
    other.of(PLACE, fileOf(PIER), () => summaryOf(PIER));
    one.save();
    other.save();
    assert.ok(isKept(open()));
    assert.deepEqual(readdirSync(folder), ['one']);
  });

  it('is for the eyes of its owner only', () => {
    fill('caches/one');
    // Windows has no such modes: there the folder is the person's own.
    const others = process.platform === 'win32' ? 0 : 0o077;
    for (const name of ['caches', 'caches/one']) assert.equal(statSync(join(folder, name)).mode & others, 0, name);
  });

  it('makes room: what nobody has used for long is gone, what was used last stays', () => {
    for (const name of ['old', 'used', 'one']) fill(name);
    const longAgo = new Date(Date.now() - 100 * DAY_MS);
    for (const name of ['old', 'used']) utimesSync(join(folder, name), longAgo, longAgo);
    const used = open('used');
    assert.ok(isKept(used));
    used.save();
    assert.deepEqual(readdirSync(folder).sort(), ['one', 'used']);
  });

  it('makes room: what a server that was ended has left half written is gone', () => {
    const hourAgo = new Date(Date.now() - DAY_MS / 24 - 1000);
    for (const name of ['one.left', 'one.begun']) writeFileSync(join(folder, name), '');
    utimesSync(join(folder, 'one.left'), hourAgo, hourAgo);
    fill();
    assert.deepEqual(readdirSync(folder).sort(), ['one', 'one.begun']);
  });

  it('makes no difference to what is read: known, changed, gone or new', () => {
    const uris = ['a', 'b', 'c', 'd'].map((name) => URI.file(join(folder, `${name}.shisaku`)).toString());
    const write = (name: string, text: string) => {
      writeFileSync(join(folder, `${name}.shisaku`), text);
    };
    const read = (cache: SummaryCache) => {
      const task = { uris, form: STANDARD_FORM, cache: { file: join(folder, 'one'), reader: '' } };
      return [...plansRead(task, cache)].flat();
    };
    for (const name of ['a', 'b', 'c']) write(name, PIER + name);
    const cold = open();
    assert.deepEqual(
      read(cold).map(({ summary }) => summary),
      ['a', 'b', 'c'].map((name) => summaryOf(PIER + name)),
    );
    cold.save();
    write('b', FEAST);
    rmSync(join(folder, 'c.shisaku'));
    write('d', FEAST);
    assert.deepEqual(read(open()), read(open('never written')));
    assert.deepEqual(
      read(open()).map(({ uri, summary }) => [uris.indexOf(uri), summary]),
      [
        [0, summaryOf(`${PIER}a`)],
        [1, summaryOf(FEAST)],
        [3, summaryOf(FEAST)],
      ],
    );
  });
});
