import assert from 'node:assert/strict';
import { chaptersOf } from '../../../server/src/features/chapters';
import { completionsAt } from '../../../server/src/features/completion';
import { workspaceSymbols } from '../../../server/src/features/workspaceSymbols';
import type { Form } from '../../../server/src/form/form';
import { isNamedUnread } from '../../../server/src/rules/reading/programmes/unreadNames';
import { nearNames } from '../../../server/src/rules/reading/programmes/nearNames';
import { nameKey } from '../../../server/src/text/characters';
import { isPartial } from '../../../server/src/workspace/edition';
import type { PlanOnDisk } from '../../../server/src/workspace/host';
import { abbreviationKey } from '../../../server/src/workspace/indexKeys';
import { Workspace } from '../../../server/src/workspace/workspace';
import { SlowDisk } from '../../support/slowDisk';

const FOLDER = 'file:///w';
const OPEN = `${FOLDER}/open.shisaku`;
const CLOSED = `${FOLDER}/closed.shisaku`;
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
      yield plans.map((plan) => ({ ...plan, bytes: new Uint8Array() }));
    }
  }
}

describe('Files that rest', () => {
  it('are not read for what is asked of a whole edition: names, chapters, symbols', async () => {
    const workspace = new Workspace(new Emptied({ [OPEN]: '', [CLOSED]: TEXT }), 0);
    workspace.setFolders([FOLDER]);
    await workspace.scan();
    const file = workspace.open(OPEN, TYPED);
    const edition = workspace.editionOf(OPEN) ?? assert.fail();
    assert.deepEqual(
      chaptersOf(edition).map(([{ strategy }]) => strategy),
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
});
