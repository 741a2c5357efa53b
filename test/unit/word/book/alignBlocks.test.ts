import assert from 'node:assert/strict';
import { alignBlocks } from '../../../../server/src/word/book/alignBlocks';
import type { BookBlock } from '../../../../server/src/word/book/book';
import type { Sign } from '../../../../server/src/word/planText/signs';

function passage(text: string, sign: Sign = 'bullet'): BookBlock {
  const from = { line: 0, character: 0 };
  const lines = [[{ text, from, bold: false, role: undefined, note: undefined }]];
  return { kind: 'passage', role: 'text', line: 0, sign, boxed: false, lines };
}

/** What each block was, by its place; undefined where it is new. */
function placesBefore(before: readonly BookBlock[], after: readonly BookBlock[]): (number | undefined)[] {
  const { formerOf } = alignBlocks(before, after);
  return after.map((block) => {
    const former = formerOf.get(block);
    return former && before.indexOf(former);
  });
}

/** Words that no other text has, of a hundred characters. */
function strange(at: number): string {
  return String.fromCharCode(0x4e00 + at).repeat(100);
}

function strangers(count: number, from: number): BookBlock[] {
  return Array.from({ length: count }, (_, at) => passage(strange(from + at)));
}

describe('Two versions of a chapter', () => {
  it('have what stays as it is side by side, and what is alike between', () => {
    const before = ['港を直す。', '船を毎日呼ぶ。', '橋を架ける。', '川を渡る。'].map((text) => passage(text));
    const after = ['港を直す。', '船を広く呼ぶ。', '夜も市を開くこととする。', '川を渡る。'].map((text) =>
      passage(text),
    );
    assert.deepEqual(placesBefore(before, after), [0, 1, undefined, 3]);
  });

  it('have the same words with another sign for something else', () => {
    assert.deepEqual(placesBefore([passage('港を直す。', 'point')], [passage('港を直す。')]), [undefined]);
  });

  it('have a line that stands often in its order', () => {
    const [then, now] = [
      ['い', 'あ', 'い', 'う', 'い'],
      ['い', 'う', 'え', 'い'],
    ].map((texts) => texts.map((text) => passage(text)));
    assert.deepEqual(placesBefore(then ?? [], now ?? []), [0, 3, undefined, 4]);
  });

  it('are told apart in no time where they have nothing in common: a version is looked for close by then', () => {
    const before = strangers(1000, 0);
    const after = strangers(1000, 2000);
    before[1] = passage(`${strange(2001)}港`);
    before[900] = passage(`${strange(2003)}港`);
    assert.deepEqual(
      placesBefore(before, after).flatMap((former, at) => (former === undefined ? [] : [[at, former]])),
      [[1, 1]],
    );
  });
});
