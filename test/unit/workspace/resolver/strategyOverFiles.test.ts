import assert from 'node:assert/strict';
import type { Edition } from '../../../../server/src/workspace/editions/edition';
import type { StrategyOverFiles } from '../../../../server/src/workspace/resolver/strategyOverFiles';
import { strategyOverFiles } from '../../../../server/src/workspace/resolver/strategyOverFiles';
import { pathOf, uriOf, withTexts } from '../../../support/workspaces/editions';
import { readWorkspace } from '../../../support/workspaces/workspace';

const FOUR_FILES = `
  === 0.shisaku
  1-3 海を掃く
  === head.shisaku
  戦略1 港
  《指針》
  - 1-2 川を
    さらう
  - 1-3 海を掃く
  === river.shisaku
  1-1 港を直す
  1-2 川をさらう
  === town.shisaku
  戦略2 町
  2-1 町を歩く
`;

async function editionOf(fixture: string): Promise<Edition> {
  const { workspace } = await readWorkspace(fixture);
  return workspace.allEditions()[0] ?? assert.fail();
}

function wholeFrom(edition: Edition, path: string): StrategyOverFiles {
  const file = edition.files.get(uriOf(path)) ?? assert.fail(path);
  return strategyOverFiles(edition, { file, strategy: file.plan.strategies[0] ?? assert.fail(path) });
}

describe('A strategy over files', () => {
  it('is read as if it stood in one, its head first, the others by their measures', async () => {
    const edition = await editionOf(FOUR_FILES);
    const { strategy, pieces, at, facts } = wholeFrom(edition, '0.shisaku');
    assert.deepEqual(
      pieces.map(({ file }) => pathOf(file.uri)),
      ['head.shisaku', 'river.shisaku', '0.shisaku'],
    );
    assert.equal(strategy.heading?.fact.title.text, '港');
    assert.deepEqual(
      strategy.measures.map(({ block, title, listed }) => {
        const place = at(block);
        assert.equal(place.file.facts[place.block], facts[block]);
        return `${pathOf(place.file.uri)} ${place.block} ${title} ${listed ? pathOf(at(listed.block).file.uri) : ''}`;
      }),
      ['river.shisaku 0 港を直す ', 'river.shisaku 1 川をさらう head.shisaku', '0.shisaku 0 海を掃く head.shisaku'],
    );
  });

  it('has the blocks of its own, where its files hold other strategies too', async () => {
    const edition = await editionOf(`
      === a.shisaku
      戦略2 町
      2-1 町を歩く
      戦略1 港
      1-1 港を直す
      戦略3 山
      3-1 山に登る
      === b.shisaku
      1-2 川をさらう
    `);
    const file = edition.files.get(uriOf('a.shisaku')) ?? assert.fail();
    const { strategy, at, facts } = strategyOverFiles(edition, {
      file,
      strategy: file.plan.strategies[1] ?? assert.fail(),
    });
    assert.equal(facts.length, 3);
    assert.deepEqual(
      strategy.measures.map(({ block, title }) => [
        title,
        facts[block]?.measure?.title.text,
        pathOf(at(block).file.uri),
        at(block).block,
      ]),
      [
        ['港を直す', '港を直す', 'a.shisaku', 3],
        ['川をさらう', '川をさらう', 'b.shisaku', 0],
      ],
    );
  });

  it('has a list without a heading where its measures come', async () => {
    const edition = await editionOf(`
      === a.shisaku
      1-2 川をさらう
      === b.shisaku
      《指針》
      - 1-1 港を直す
      - 1-2 川をさらう
    `);
    assert.deepEqual(
      wholeFrom(edition, 'a.shisaku').pieces.map(({ file }) => pathOf(file.uri)),
      ['b.shisaku', 'a.shisaku'],
    );
  });

  it('is the same from each of its files, and stays so until one of them changes', async () => {
    const edition = await editionOf(FOUR_FILES);
    const whole = wholeFrom(edition, 'head.shisaku');
    assert.equal(wholeFrom(edition, 'river.shisaku'), whole);
    const elsewhere = withTexts(edition, new Map([[uriOf('town.shisaku'), '戦略2 町\n2-1 町で休む\n']]));
    assert.equal(wholeFrom(elsewhere, 'river.shisaku').strategy, whole.strategy);
    const changed = wholeFrom(withTexts(edition, new Map([[uriOf('0.shisaku'), '1-3 海を守る\n']])), 'head.shisaku');
    assert.equal(changed.strategy.measures.at(-1)?.title, '海を守る');
  });

  it('is what its file has where no other has anything of it, or where several have its heading', async () => {
    const alone = await editionOf(FOUR_FILES);
    const town = wholeFrom(alone, 'town.shisaku');
    assert.equal(town.strategy, town.pieces[0].file.plan.strategies[0]);
    assert.equal(town.facts, town.pieces[0].file.facts);
    const twice = await editionOf(`${FOUR_FILES}  === old.shisaku\n  戦略1 むかしの港\n  1-9 灯台\n`);
    assert.equal(wholeFrom(twice, 'head.shisaku').pieces.length, 1);
    assert.equal(wholeFrom(twice, '0.shisaku').pieces.length, 1);
  });
});
