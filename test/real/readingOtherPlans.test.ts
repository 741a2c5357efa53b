import assert from 'node:assert/strict';
import { textOf } from '../../server/src/syntax/tree/document';
import { walk } from '../../server/src/syntax/tree/tree';
import { describeReal, sharedFile, sharedFiles } from '../support/repository/shared';
import { readPlanFile } from '../support/workspaces/plan';

/** What only a plan of the standard form has. A heading like Ⅳ-1 numbers a measure in other plans too. */
const OF_THE_FORM = ['strategy', 'listedMeasure', 'section', 'initiative', 'item'];
const NUMBERED = /^[Ⅰ-Ⅻ][-－‐][0-9０-９]/;

describeReal('A plan of another shape', () => {
  for (const name of sharedFiles('other-plans')) {
    it(`${name} is read, and not taken for one of the standard form`, () => {
      const text = sharedFile(`other-plans/${name}`);
      const { document, plan } = readPlanFile(text);
      const kinds = document.blocks.flatMap(({ block }) => walk(block.tree).map(({ kind }) => kind));
      assert.equal(textOf(document), text);
      assert.deepEqual(
        kinds.filter((kind) => OF_THE_FORM.includes(kind)),
        [],
      );
      assert.equal(plan.fiscalYear, undefined);
      for (const { block } of document.blocks.filter(({ block: { tree } }) => tree.kind === 'measure'))
        assert.match(block.text.trimStart(), NUMBERED);
    });
  }
});
