import assert from 'node:assert/strict';
import { neighboursOf, swapMeasures } from '../../server/src/refactor/measures/moveMeasure';
import { applyEdits } from '../../server/src/text/edits/edits';
import { checkText } from '../support/findings/check';
import { describeReal, sharedFile } from '../support/repository/shared';
import { readEdition, textIn, uriOf } from '../support/workspaces/editions';

const PATH = 'senryaku2.shisaku';

/** The chapter after its measure of an index has moved; undefined where it cannot. */
async function moved(text: string, index: number, step: 'up' | 'down'): Promise<string | undefined> {
  const edition = await readEdition([{ path: PATH, text }], '{}');
  const file = edition.files.get(uriOf(PATH));
  const measure = file?.plan.strategies[0]?.measures.find(({ fact }) => fact.number.index === index);
  assert.ok(file && measure);
  const neighbours = neighboursOf({ file, edition }, measure, step);
  const [only, ...others] = neighbours ? swapMeasures({ file, edition }, neighbours, measure) : [];
  assert.equal(others.length, 0);
  return only && applyEdits(textIn(edition, only.uri), only.edits);
}

describeReal('A measure of the chapter', () => {
  it('moves within its group, makes no finding, and comes back byte for byte', async () => {
    const text = sharedFile('plan/senryaku2.txt');
    const found = async (now: string) => (await checkText(now)).map(({ code }) => code).sort();
    const before = await found(text);
    let moves = 0;
    for (let index = 1; index <= 10; index++) {
      const down = await moved(text, index, 'down');
      if (down === undefined) continue;
      moves++;
      assert.notEqual(down, text);
      assert.deepEqual(await found(down), before);
      assert.equal(await moved(down, index + 1, 'up'), text);
    }
    assert.equal(moves, 7);
  });
});
