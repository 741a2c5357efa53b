import assert from 'node:assert/strict';
import { formatPlan } from '../../server/src/refactor/formatting/formatPlan';
import { applyEdits } from '../../server/src/text/edits/edits';
import { describeReal, realPlans } from '../support/repository/shared';
import { foldedOutline } from '../support/printing/foldedOutline';
import { readPlanFile } from '../support/workspaces/plan';

describeReal('Real plans', () => {
  for (const [name, text] of realPlans()) {
    it(`say the same when they are laid out, and stay so: ${name}`, () => {
      const after = laidOut(text);
      assert.equal(after.replace(/\s/g, ''), text.replace(/\s/g, ''));
      assert.deepEqual(foldedOutline(readPlanFile(after)), foldedOutline(readPlanFile(text)));
      assert.equal(laidOut(after), after);
    });
  }

  it('lose the blanks that a PDF leaves around headings', () => {
    const text = [...realPlans().values()][0] ?? '';
    assert.match(text, /^ $/m);
    assert.doesNotMatch(laidOut(text), /[ \u3000]$/m);
  });
});

function laidOut(text: string): string {
  const edition = { reread: (_: unknown, another: string) => readPlanFile(another) };
  return applyEdits(text, formatPlan({ file: readPlanFile(text), edition }));
}
