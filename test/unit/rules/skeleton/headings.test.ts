import assert from 'node:assert/strict';
import { expectFindings } from '../../../support/findings/expectFindings';
import { mend } from '../../../support/findings/mend';
import { smallMeasure } from '../../../support/plans/measures';

const FIRST = '1 施策の必要性';
const RESULTS = '2 成果と課題';
const DIRECTION = '3 24年度における取組の方向性';

/** Cuts a text before each of the headings. */
function cutBefore(text: string, ...headings: string[]): string[] {
  const starts = [0, ...headings.map((heading) => text.indexOf(heading)), text.length];
  return starts.slice(0, -1).map((start, at) => text.slice(start, starts[at + 1]));
}

describe('empty-section', () => {
  it('marks the heading of a section, and says nothing of its missing sub-headings', async () => {
    const [head, body] = cutBefore(smallMeasure(), DIRECTION) as [string, string];
    const [before] = cutBefore(head, RESULTS) as [string];
    await expectFindings(`${before}⟦${RESULTS}⟧\n\n${body}`, ['empty-section']);
  });

  it('marks a sub-heading', async () => {
    await expectFindings(smallMeasure({ achievements: '<!-- 秋に記載 -->' }).replace('○ 成果', '○ ⟦成果⟧'), [
      'empty-section',
    ]);
  });

  it('takes an empty bullet for a place to write', async () => {
    await expectFindings(smallMeasure({ necessity: '- ', challenges: '- ' }), []);
  });
});

describe('section-order', () => {
  it('marks the one section that stands elsewhere, and puts it back', async () => {
    const [head, necessity, results, direction] = cutBefore(smallMeasure(), FIRST, RESULTS, DIRECTION);
    const moved = `${head ?? ''}${results ?? ''}${direction ?? ''}${necessity ?? ''}`.trimEnd() + '\n';
    const marked = moved.replace(FIRST, `⟦${FIRST}⟧`);
    await expectFindings(marked, ['section-order']);
    const [, ...sections] = cutBefore(await mend(moved, 'section-order'), FIRST, RESULTS, DIRECTION);
    assert.deepEqual(
      sections.map((section) => section.split('\n')[0]),
      [FIRST, RESULTS, DIRECTION],
    );
  });

  it('numbers the sections anew when it moves them', async () => {
    const [head, necessity, results, rest] = cutBefore(smallMeasure(), FIRST, RESULTS, DIRECTION);
    const swapped = `${head ?? ''}${results?.replace('2 ', '1 ') ?? ''}${necessity?.replace('1 ', '2 ') ?? ''}${rest ?? ''}`;
    assert.equal(await mend(swapped, 'section-order'), smallMeasure());
  });

  it('knows the order of sub-headings', async () => {
    const swapped = smallMeasure().replace('○ 成果', '○ X').replace('○ 課題', '○ 成果').replace('○ X', '○ 課題');
    await expectFindings(swapped.replace('○ 課題', '○ ⟦課題⟧'), ['section-order']);
  });
});

describe('section-number', () => {
  it('marks just the number, and keeps its width and signs', async () => {
    const wide = smallMeasure().replace(DIRECTION, '（⟦４⟧）24年度における取組の方向性');
    await expectFindings(wide.replace('⟦４⟧', '４').replace('（４）', '⟦（４）⟧'), ['section-number']);
    assert.match(await mend(wide.replace(/[⟦⟧]/g, ''), 'section-number'), /^（３）24年度/m);
  });

  it('asks for no number where none is written', async () => {
    await expectFindings(smallMeasure().replace(/^[1-4] /gm, ''), []);
  });
});

describe('duplicate-section', () => {
  const repeat = (body: string) => smallMeasure().replace(RESULTS, `${FIRST}\n\n${body}\n\n${RESULTS}`);

  it('marks the second heading', async () => {
    const text = repeat('- 農家と客が顔を合わせる場である。');
    const second = text.indexOf(FIRST, text.indexOf(FIRST) + 1);
    await expectFindings(`${text.slice(0, second)}⟦${FIRST}⟧${text.slice(second + FIRST.length)}`, [
      'duplicate-section',
    ]);
  });

  it('takes a repeat of the same words out', async () => {
    const text = repeat('- 朝市に店を出す人を増やすことが必要。');
    assert.equal(await mend(text, 'duplicate-section'), smallMeasure());
  });

  it('keeps the words of one right below, and takes its heading out', async () => {
    const text = repeat('- 農家と客が顔を合わせる場である。');
    const second = text.lastIndexOf(`${FIRST}\n\n`);
    assert.equal(await mend(text, 'duplicate-section'), text.slice(0, second) + text.slice(second + FIRST.length + 2));
  });

  it('offers nothing where two that differ stand apart', async () => {
    const text = smallMeasure().replace(DIRECTION, `${FIRST}\n\n- 農家と客が顔を合わせる場である。\n\n${DIRECTION}`);
    await assert.rejects(mend(text, 'duplicate-section'));
  });
});

describe('unknown-section', () => {
  it('marks the title, and keeps the year in front of it', async () => {
    const mistyped = smallMeasure().replace('取組の方向性', '取組の方向生');
    await expectFindings(mistyped.replace('24年度における取組の方向生', '⟦24年度における取組の方向生⟧'), [
      'unknown-section',
    ]);
    assert.equal(await mend(mistyped, 'unknown-section'), smallMeasure());
  });

  it('takes a year, a colon or a remark for no slip', async () => {
    const headed = (results: string) => smallMeasure().replace('2 成果と課題', `2 ${results}`);
    for (const results of ['23年度の成果と課題', '成果と課題：', '成果と課題(平成23年度)']) {
      await expectFindings(headed(results), []);
    }
    await expectFindings(smallMeasure().replace('○ 成果', '○ 成果(平成23年度)'), []);
  });

  it('knows a slip in a sub-heading, which is then not missing', async () => {
    const mistyped = smallMeasure().replace('○ 成果', '○ 成課');
    await expectFindings(mistyped.replace('成課', '⟦成課⟧'), ['unknown-section']);
    assert.equal(await mend(mistyped, 'unknown-section'), smallMeasure());
  });
});
