import assert from 'node:assert/strict';
import type { Completion } from '../../../../server/src/features/completion/completion';
import { completionsAt } from '../../../../server/src/features/completion/completionsAt';
import { Fixture } from '../../../support/workspaces/fixture';

async function offered(text: string): Promise<Completion[]> {
  const { snapshot, position } = (await Fixture.read(text)).here;
  return completionsAt(snapshot, position);
}

/** What is offered at ‸ in a small plan, and what each would replace. */
async function labels(line: string): Promise<string[]> {
  const text = `
    === one.shisaku
    1-1 港を直す
    4 重点的取組と主な事業
    護岸
    - 直す。(護岸の整備)
    - 歌う。(𠮷野川の祭り(夏の部))
    ${line}
    === two.shisaku
    1-2 川を渡る
    4 重点的取組と主な事業
    橋
    - 架ける。(浮き橋の設置)
    - 直す。(護岸の整備)【再掲】
  `;
  return (await offered(text)).map(({ label, typed }) => `${label} ← ${typed}`);
}

describe('Completion', () => {
  it('offers programmes in a plain list of them', async () => {
    assert.deepEqual(await labels('＜主な事業＞\n    ・川の学校\n    ・浮き橋‸'), ['浮き橋の設置 ← 浮き橋']);
  });

  it('offers programmes of the edition behind 「 and parentheses, by any part of their names', async () => {
    assert.deepEqual(await labels('- 「‸'), ['護岸の整備 ← ', '𠮷野川の祭り(夏の部) ← ', '浮き橋の設置 ← ']);
    assert.deepEqual(await labels('- 「橋‸'), ['浮き橋の設置 ← 橋']);
    assert.deepEqual(await labels('- ｢橋‸'), ['浮き橋の設置 ← 橋']);
    assert.deepEqual(await labels('- 𠮷野を「𠮷野‸」'), ['𠮷野川の祭り(夏の部) ← 𠮷野']);
    assert.deepEqual(await labels('- 架ける。**(浮き‸'), ['浮き橋の設置 ← 浮き']);
    assert.deepEqual(await labels('- 架ける。（浮き‸）'), ['浮き橋の設置 ← 浮き']);
  });

  it('offers those of its own file first, then the others’ in the order of the files, whichever was read or edited last', async () => {
    const chapter = (number: number, item: string) => `
      === chapter${number}.shisaku
      ${number}-1 港を直す
      4 重点的取組と主な事業
      護岸
      ${item}`;
    const inOrder = [chapter(3, '- 直す。(三)'), chapter(2, '- 直す。(二)\n      - 「‸'), chapter(1, '- 直す。(一)')];
    assert.deepEqual(
      (await offered(inOrder.join(''))).map(({ label }) => label),
      ['二', '一', '三'],
    );
  });

  it('offers none that does not hold what is typed', async () => {
    assert.deepEqual(await labels('- 「空港‸'), []);
  });

  it('offers the form’s marks behind 【', async () => {
    assert.deepEqual(await labels('- 架ける。(浮き橋の設置)【‸'), ['再掲 ← ', '別掲 ← ']);
    assert.deepEqual(await labels('- 架ける。(浮き橋の設置)【別‸】'), ['別掲 ← 別']);
  });

  it('offers templates at the beginning of a line, behind bullets and blanks too', async () => {
    for (const line of ['さいけ‸', '　さいけ‸', '- さいけ‸', '・さいけ‸', '○さいけ‸', '- saike‸', '再‸']) {
      assert.deepEqual(
        (await labels(line)).map((label) => label.split(' ')[0]),
        ['再掲'],
        line,
      );
    }
  });

  it('offers templates that leave one blank line above what follows', async () => {
    const ends = async (text: string) => (await offered(text)).map(({ newText }) => /[^\n]\n?\$0$/.exec(newText)?.[0]);
    assert.deepEqual(await ends('1-1 港\n必要性‸\n\n2 成果と課題\n'), ['}$0']);
    assert.deepEqual(await ends('1-1 港\n必要性‸\n\n1-2 川\n'), ['}$0']);
    assert.deepEqual(await ends('1-1 港\n必要性‸\n2 成果と課題\n'), ['}\n$0']);
    assert.deepEqual(await ends('1-1 港\n必要性‸'), ['}\n$0']);
  });

  it('offers no template behind other words', async () => {
    assert.deepEqual(await labels('港の再‸'), []);
    assert.deepEqual(await labels('- 港、再‸'), []);
  });

  it('replaces just what is typed, and the bullet that the template brings itself', async () => {
    const replaced = async (line: string) => {
      const fixture = await Fixture.read(`1-1 港\n${line}\n`);
      const { snapshot, position } = fixture.here;
      const [first] = completionsAt(snapshot, position);
      return fixture.quote(first?.range ?? assert.fail());
    };
    assert.equal(await replaced('- 再掲‸'), '- 再掲');
    assert.equal(await replaced('　再掲‸'), '再掲');
    assert.equal(await replaced('- 必要性‸'), '必要性');
  });

  describe('of a number behind 施策', () => {
    const EDITION = `
      === one.shisaku
      戦略1 港を開く
      《指針》
      - 1-1 港を直す
      - 1-2 船を呼ぶ
      - 1-10 灯台を直す
      1-2 船を呼び、迎える
      1 施策の必要性
      - LINE
      === two.shisaku
      1-1 港を直す
      === three.shisaku
      戦略11 川を渡る
      11-1 橋を架ける
      1-1-1 これは別の番号
    `;
    const numbers = async (line: string) => {
      const fixture = await Fixture.read(EDITION.replace('LINE', line));
      const { snapshot, position } = fixture.here;
      return completionsAt(snapshot, position).map(
        ({ label, newText, range }) => `${label}: ${fixture.quote(range)} → ${newText}`,
      );
    };

    it('offers the measures of the strategy with their titles, in whichever file they stand', async () => {
      assert.deepEqual(await numbers('取組は施策1‸'), [
        '1-1 港を直す: 1 → 1-1',
        '1-2 船を呼び、迎える: 1 → 1-2',
        '1-10 灯台を直す: 1 → 1-10',
      ]);
      assert.deepEqual(await numbers('施策 11-‸を見る'), ['11-1 橋を架ける: 11- → 11-1']);
    });

    it('writes it in the width that is typed', async () => {
      assert.deepEqual(await numbers('施策１１‸'), ['11-1 橋を架ける: １１ → １１－１']);
      assert.deepEqual(await numbers('施策１１－‸'), ['11-1 橋を架ける: １１－ → １１－１']);
      assert.deepEqual((await numbers('施策Ⅰ-‸'))[0], '1-1 港を直す: Ⅰ- → Ⅰ-1');
    });

    it('offers nothing where the number is whole, of no strategy, or behind another word', async () => {
      for (const line of ['施策1-1‸', '施策11-1‸', '施策1-3‸', '施策2‸', '施策111‸', '次の施策‸', '件数は1‸', '戦略1‸'])
        assert.deepEqual(await numbers(line), [], line);
    });
  });

  it('counts in UTF-16', async () => {
    const fixture = await Fixture.read('1-1 港\n4 重点的取組と主な事業\n護岸\n- 𠮷。(𠮷野の堤)\n- 𠮷く「𠮷野‸\n');
    const { snapshot, position } = fixture.here;
    const [first] = completionsAt(snapshot, position);
    assert.equal(fixture.quote(first?.range ?? assert.fail()), '𠮷野');
    assert.equal(first?.newText, '𠮷野の堤');
  });

  it('fits a line that ends with CRLF', async () => {
    assert.deepEqual(
      (await offered('1-1 港\r\n別掲‸\r\n')).map(({ label }) => label),
      ['別掲'],
    );
  });

  it('offers templates in a text that is still empty', async () => {
    assert.ok((await offered('‸')).length > 10);
  });
});
