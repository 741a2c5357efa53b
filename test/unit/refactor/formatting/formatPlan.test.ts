import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatPlan } from '../../../../server/src/refactor/formatting/formatPlan';
import { applyEdits } from '../../../../server/src/text/edits/edits';
import type { Range } from '../../../../server/src/text/position';
import { dedent } from '../../../support/plans/dedent';
import { planTexts } from '../../../support/plans/planTexts';
import { readSamples } from '../../../support/plans/samples';
import { VARIANTS } from '../../../support/plans/variants';
import { printTree } from '../../../support/printing/printTree';
import { readPlanFile } from '../../../support/workspaces/plan';

const SAMPLES = readSamples('fy2011').map(({ text }) => text);

describe('Laying out a plan', () => {
  it('leaves one that is laid out as it is', () => {
    for (const text of SAMPLES) assert.deepEqual(editsIn(text), []);
  });

  for (const name of ['blanks at the ends of lines', 'blank-only lines for empty ones']) {
    const variant = VARIANTS.find((each) => each.name === name);
    it(`lays out one with ${name}`, () => {
      assert.ok(variant);
      for (const text of SAMPLES) assert.equal(formatted(variant.of(text)), text);
    });
  }

  it('parts headings from what is around them, and blocks from each other, by one blank line', () => {
    const text = dedent(`
      戦略1 町の仕事を育てる
      《指針－平成23年度の重点的な取組》


      - 1-1 朝市を開く
      1-1 朝市を開く
      1 施策の必要性
      - 店が減っている。
      2 成果と課題
      ○ 成果
      - 朝市に人が集まった。`);
    assert.equal(
      formatted(text),
      dedent(`
        戦略1 町の仕事を育てる

        《指針－平成23年度の重点的な取組》

        - 1-1 朝市を開く

        1-1 朝市を開く

        1 施策の必要性

        - 店が減っている。

        2 成果と課題

        ○ 成果

        - 朝市に人が集まった。`),
    );
  });

  it('leaves the room of a picture, and one blank line where one is', () => {
    const measure = (gap: string) =>
      `1-1 朝市を開く\n\n1 施策の必要性\n\n- 店が減っている。\n${gap}- 客も減っている。\n`;
    assert.deepEqual(editsIn(measure('\n\n\n')), []);
    assert.deepEqual(editsIn(measure('\n')), []);
    assert.equal(formatted(measure('\n\n')), measure('\n'));
  });

  it('leaves the blank of an empty bullet, which waits for its words', () => {
    assert.deepEqual(editsIn('1-1 朝市を開く\n\n1 施策の必要性\n\n- \n'), []);
  });

  it('leaves a comment right above its line, which it may silence a rule on', () => {
    const silent = '<!-- shisaku-disable-next-line empty-section -->';
    const text = (gap: string) =>
      `1-1 朝市を開く\n\n1 施策の必要性\n\n- 店。\n${gap}${silent}\n2 成果と課題\n${gap}${silent}\n1-2 船を呼ぶ\n`;
    assert.equal(formatted(text('')), text('\n'));
  });

  it('ends a text with its last line, and keeps its line ends', () => {
    assert.equal(formatted('1-1 朝市を開く\r\n1 施策の必要性\r\n- 店。 \r\n\r\n\r\n\r\n'), CRLF_MEASURE);
    assert.equal(formatted('1-1 朝市を開く\n\n1 施策の必要性\n\n- 店。'), '1-1 朝市を開く\n\n1 施策の必要性\n\n- 店。');
  });

  it('lays out the lines that are asked for, and no others', () => {
    const text = '1-1 朝市を開く \n1 施策の必要性 \n- 店。 \n';
    assert.equal(formatted(text, lines(2, 2)), '1-1 朝市を開く \n1 施策の必要性 \n\n- 店。\n');
    assert.equal(formatted(text, lines(0, 0)), '1-1 朝市を開く\n1 施策の必要性 \n- 店。 \n');
  });

  it('leaves what would be read otherwise: alone between blank lines, the second line would begin a measure', () => {
    const read = '戦略4 里山を守る\n4-1森の手入れ\n';
    assert.deepEqual(editsIn(read), []);
    assert.equal(formatted(`戦略1 港を守る \n\n${read}`), `戦略1 港を守る\n\n${read}`);
  });

  it('changes nothing that any text says', () => {
    fc.assert(
      fc.property(planTexts, (text) => {
        assert.deepEqual(saidIn(formatted(text)), saidIn(text));
      }),
    );
  });

  it('changes nothing at the second time', () => {
    fc.assert(
      fc.property(planTexts.map(withOneLineEnd), (text) => {
        const once = formatted(text);
        assert.equal(formatted(once), once);
      }),
    );
  });
});

const CRLF_MEASURE = '1-1 朝市を開く\r\n\r\n1 施策の必要性\r\n\r\n- 店。\r\n';

function editsIn(text: string, range?: Range) {
  const edition = { reread: (_: unknown, another: string) => readPlanFile(another) };
  return formatPlan({ file: readPlanFile(text), edition }, range);
}

function formatted(text: string, range?: Range): string {
  return applyEdits(text, editsIn(text, range));
}

function lines(first: number, last: number): Range {
  return { start: { line: first, character: 0 }, end: { line: last, character: 100 } };
}

/** What the nodes say, wherever they stand. */
function saidIn(text: string): string[] {
  return printTree(readPlanFile(text)).map((node) => node.replace(/^( *\S+) [\d-]+/, '$1'));
}

/** Between lines that end in various ways, a blank line that goes may leave the ends of two lines as one. */
function withOneLineEnd(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
