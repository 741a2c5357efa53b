import assert from 'node:assert/strict';
import { readableDifferences } from '../../../../server/src/text/edits/readableDifferences';

/** Two texts laid side by side: [-gone-]{+new+}. */
function print(before: string, after: string): string {
  const signs = { same: ['', ''], removed: ['[-', '-]'], added: ['{+', '+}'] } as const;
  return readableDifferences(before, after)
    .map(({ kind, text }) => signs[kind][0] + text + signs[kind][1])
    .join('');
}

describe('Differences for a reader', () => {
  for (const [what, before, after, expected] of [
    [
      'are whole words',
      '平成23年度に14社が出展した。',
      '平成24年度に16社が出展した。',
      '平成[-23-]{+24+}年度に[-14-]{+16+}社が出展した。',
    ],
    ['are none where nothing differs', '朝市を開く。', '朝市を開く。', '朝市を開く。'],
    [
      'are one stretch where only a particle is shared',
      '道具を貸し出す。',
      '広場を開放する。',
      '[-道具を貸し出す-]{+広場を開放する+}。',
    ],
    ['keep what is added at the end', '朝市を開く。', '朝市を開く。夜市も開く。', '朝市を開く。{+夜市も開く。+}'],
  ] as const) {
    it(what, () => {
      assert.equal(print(before, after), expected);
    });
  }

  it('give back both texts', () => {
    const [before, after] = ['港と浜を結ぶ道を直し、舟の便を増やす。', '港から浜へ向かう道を広げ、夜の便を増やす。'];
    const parts = readableDifferences(before, after);
    const textOf = (other: 'added' | 'removed') =>
      parts.flatMap(({ kind, text }) => (kind === other ? [] : [text])).join('');
    assert.deepEqual([textOf('added'), textOf('removed')], [before, after]);
  });
});
