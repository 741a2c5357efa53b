import assert from 'node:assert/strict';
import { itemText } from '../../../../server/src/features/reading/itemText';
import { listingsNamed } from '../../../../server/src/workspace/resolver/programmes';
import { Fixture } from '../../../support/workspaces/fixture';

async function saidOf(name: string, item: string): Promise<string> {
  const fixture = await Fixture.read(`1-1 港\n4 重点的取組と主な事業\n護岸\n${item}\n`);
  const [listing] = listingsNamed(fixture.snapshot().edition, name);
  return itemText(listing ?? assert.fail('no such programme'));
}

describe('An item’s text', () => {
  it('is without bullet, bold signs, name and mark', async () => {
    for (const item of [
      '- 波を防ぐ。**(護岸の整備)**',
      '- 波を防ぐ。(護岸の整備)',
      '- 波を防ぐ。**(護岸の整備)【再掲】**',
      '- 波を防ぐ。【再掲】(護岸の整備)',
      '○波を防ぐ。\n(護岸の整備)【再掲】',
      '○　波を防ぐ。\r\n(護岸の整備)\r\n',
      '・波を防ぐ。（護岸の整備）',
      '□　波を防ぐ。（護岸の整備）',
      '② 波を防ぐ。（護岸の整備）',
      '- ① 波を防ぐ。（護岸の整備）',
      '(2) 波を防ぐ。\n(護岸の整備)',
      'イ　波を防ぐ。\n(護岸の整備)',
      '（ア）波を防ぐ。\n(護岸の整備)',
      '- 【再掲】波を防ぐ。（護岸の整備）',
      '- 波を防ぐ。（【再掲】護岸の整備）',
    ]) {
      assert.equal(await saidOf('護岸の整備', item), '波を防ぐ。', item);
    }
  });

  it('joins its lines', async () => {
    assert.equal(
      await saidOf('護岸の整備', '- 波を\n  防ぎ、𠮷い港にする。\n(護岸の整備)'),
      '波を防ぎ、𠮷い港にする。',
    );
  });

  it('is without the other names of the item, and without a name that begins on the line above', async () => {
    for (const item of [
      '- 波を防ぐ。(堤の整備)(護岸の整備)【再掲】',
      '- 波を防ぐ。**(護岸の整備)**、**(堤の整備)**',
      '- 【再掲】波を防ぐ。（堤の整備）（護岸の整備）',
      '- 波を防ぐ。【再掲】(堤の整備)(護岸の整備)',
      '○波を防ぐ。\n(堤の整備)\n(護岸の整備)',
      '○波を防ぐ。\n(護岸の整備)【再掲】\n(堤の整備)',
      '○波を防ぐ。(護岸\nの整備)',
      '- 波を防ぐ。**(護岸\nの整備)**',
    ]) {
      assert.equal(await saidOf('護岸の整備', item), '波を防ぐ。', item);
    }
  });

  it('keeps a number that is of its words', async () => {
    for (const said of ['3 年で直す。', '10年で直す。', 'アを直す。']) {
      assert.equal(await saidOf('護岸の整備', `- ${said}**(護岸の整備)**`), said);
    }
  });

  it('keeps parentheses that name nothing', async () => {
    assert.equal(await saidOf('護岸の整備', '- 波(高潮)を防ぐ。**(護岸の整備)**'), '波(高潮)を防ぐ。');
  });
});
