import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { STANDARD_FORM } from '../../../../server/src/form/standardForm';
import type { ChangeChoice } from '../../../../server/src/word/choices/changeChoice';
import { exportPlan } from '../../../../server/src/word/exportPlan';
import { DEFAULT_TYPEFACE } from '../../../../server/src/word/choices/typefaces';
import { PRINTED_PLAN } from '../../../support/plans/printedPlan';
import { readSamples } from '../../../support/plans/samples';
import { planShape, spokenLines } from '../../../support/printing/planShape';
import { describeForOffice, faultsForOffice } from '../../../support/word/openXmlValidator';
import { packageFaults } from '../../../support/word/packageFaults';
import { imported, withWholeTitles } from '../../../support/word/word';
import { readPlanFile } from '../../../support/workspaces/plan';

const DATE = '2012-04-01T09:00:00Z';
const HEAD = '戦略1 港\n\n1-1 朝市を開く\n\n1 施策の必要性\n\n';

/** Two versions of a plan. */
interface Versions {
  readonly name: string;
  readonly then: string;
  readonly now: string;
}

const TURNED = ['- 市を**毎朝**開く。(市)\n', '- **市**を毎朝開く。**(市)**\n'];
/** Comments are for those who work on a draft, and no changes. */
const PRINTED = PRINTED_PLAN.replace(/<!--.*?-->\n*/g, '');
const LAST_YEAR = new Map(readSamples('fy2011').map(({ name, text }) => [name, text]));
const VERSIONS: readonly Versions[] = [
  ...readSamples('fy2012').map(({ name, text }) => ({ name, then: LAST_YEAR.get(name) ?? '', now: text })),
  { name: 'a plan with all that is printed, which is new', then: '', now: PRINTED },
  {
    name: 'one of which words only begin or cease to be bold',
    then: `${HEAD}${TURNED[0]}`,
    now: `${HEAD}${TURNED[1]}`,
  },
  { name: 'one of which nothing is left but its heading', then: PRINTED, now: '戦略1 港\n' },
];

function tracked(then: string, now: string): Promise<Uint8Array> {
  const options = { format: 'docx', typeface: DEFAULT_TYPEFACE, title: undefined, fiscalYear: undefined } as const;
  return exportPlan([readPlanFile(now)], STANDARD_FORM, options, { files: [readPlanFile(then)], date: DATE });
}

function documentOf(docx: Uint8Array): string {
  return strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array());
}

/** The lines below the head of a measure, with what has come and what is gone. */
async function marked(then: string, now: string): Promise<string[]> {
  const { text } = imported(await tracked(HEAD + then, HEAD + now), 'mark');
  return spokenLines(text).slice(spokenLines(HEAD).length);
}

describe('A Word file with the changes since another edition', () => {
  for (const { name, then, now } of VERSIONS) {
    describe(name, function () {
      this.timeout(60_000);
      let docx: Uint8Array;
      before(async () => {
        docx = await tracked(then, now);
      });

      it('is this edition where they are accepted, and the other where they are rejected', () => {
        assert.deepEqual(planShape(imported(docx, 'accept').text), planShape(withWholeTitles(now)));
        assert.deepEqual(planShape(imported(docx, 'reject').text), planShape(withWholeTitles(then)));
      });

      it('fits together, and asks nothing when it is opened', () => {
        assert.deepEqual(packageFaults(docx), []);
      });

      describeForOffice('and Microsoft’s Open XML SDK', () => {
        it('finds nothing wrong with it', async () => {
          assert.deepEqual(await faultsForOffice(docx, 'Office2016'), []);
        });
      });
    });
  }

  it('marks the words that differ, and no others', async () => {
    assert.deepEqual(await marked('- 店が毎年減っている。\n', '- 客が毎年減っている。\n'), [
      '- ［削除：店］［追加：客］が毎年減っている。',
    ]);
  });

  it('marks lines that have come and gone, where they stand or stood', async () => {
    assert.deepEqual(
      await marked(
        '- 店が減っている。\n- 橋が古い。\n- 灯が暗い。\n',
        '- 店が減っている。\n- 灯が暗い。\n- 船を呼ぶ。\n',
      ),
      ['- 店が減っている。', '- ［削除：橋が古い。］', '- 灯が暗い。', '- ［追加：船を呼ぶ。］'],
    );
  });

  it('marks the end of a paragraph that has come or gone as a whole, which would stay as an empty one', async () => {
    const [short, long] = [`${HEAD}- 店が減る。\n`, `${HEAD}- 店が減る。\n- 橋が古い。\n`];
    const endOf = (docx: Uint8Array, words: string): string[] =>
      Array.from(documentOf(docx).matchAll(/<w:p>(?:(?!<\/w:p>).)*<\/w:p>/gs), ([paragraph]) => paragraph)
        .filter((paragraph) => paragraph.includes(words))
        .map((paragraph) => /<w:pPr>.*<w:rPr><w:(ins|del) .*<\/w:pPr>/s.exec(paragraph)?.[1] ?? 'stays');
    assert.deepEqual(endOf(await tracked(short, long), '橋が古い。'), ['ins']);
    assert.deepEqual(endOf(await tracked(long, short), '橋が古い。'), ['del']);
    assert.deepEqual(endOf(await tracked(long, `${long}- 船を呼ぶ。\n`), '橋が古い。'), ['stays']);
  });

  it('marks what is gone above all that is there, once', async () => {
    const now = `${HEAD}- 店が減る。\n`;
    for (const above of ['', 'この計画は町の皆さんと作る。\n\n']) {
      const { text } = imported(await tracked(`港の計画である。\n\n${above}${now}`, above + now), 'mark');
      assert.equal(text.split('［削除：港の計画である。］').length, 2, text);
    }
  });

  it('leaves a note in the box in which its marker stands', async () => {
    const box = (time: string): string =>
      `${HEAD}4 重点的取組と主な事業\n\n朝市\n\n- 開く。(朝市)\n\n【港の朝市】\n市(注)を開く。\n\n(注)${time}に開く市。\n`;
    const docx = documentOf(await tracked(box('朝'), box('夜')));
    assert.match(/<w:tbl>.*?<\/w:tbl>/s.exec(docx)?.[0] ?? '', /に開く市。/);
  });

  it('leaves what stands in a box whose title is another one', async () => {
    const box = (title: string): string =>
      `${HEAD}4 重点的取組と主な事業\n\n朝市\n\n- 開く。(朝市)\n\n【${title}】\n市を朝に開く。\n`;
    const docx = await tracked(box('港の朝市'), box('広い通りと川の祭り'));
    for (const choice of ['accept', 'reject'] as const) assert.match(imported(docx, choice).text, /市を朝に開く。/);
  });

  it('takes no comment of a draft for a change, and leaves those of the other edition out', async () => {
    const commented = (words: string): string => `${HEAD}<!-- ${words} -->\n\n- 店が減る。\n`;
    const docx = documentOf(await tracked(commented('課に聞く'), commented('数を確かめる')));
    assert.match(docx, /数を確かめる/);
    assert.doesNotMatch(docx, /課に聞く|<w:(?:ins|del)\b/);
    const without = `${HEAD}- 店が減る。\n`;
    assert.doesNotMatch(documentOf(await tracked(commented('課に聞く'), without)), /課に聞く/);
  });

  it('marks a note where it stands, not at the foot of the page', async () => {
    assert.deepEqual(await marked('- 市(注)を開く。\n\n(注)朝に開く市。\n', '- 市(注)を開く。\n\n(注)夜に開く市。\n'), [
      '- 市(注)を開く。',
      '(注)［削除：朝］［追加：夜］に開く市。',
    ]);
  });

  it('marks an entry with another sign as gone and new: the sign is none of its words', async () => {
    assert.deepEqual(await marked('- 客が減っている。\n', '○客が減っている。\n'), [
      '○［追加：客が減っている。］',
      '- ［削除：客が減っている。］',
    ]);
  });

  it('marks a box that is gone with its frame, which would stay empty', async () => {
    const box = '【港の朝市】\n朝に開く市である。\n';
    const table = /<w:tbl>.*?<\/w:tbl>/s.exec(documentOf(await tracked(`${HEAD}${box}`, HEAD)))?.[0] ?? '';
    assert.match(table, /<w:trPr><w:del /);
  });

  it('lays what stands before the first strategy beside what stood there', async () => {
    const plan = (words: string): string => `この計画は、町の皆さんと${words}。\n\n${HEAD}`;
    const { text } = imported(await tracked(plan('作る'), plan('進める')), 'mark');
    assert.deepEqual(spokenLines(text), spokenLines(plan('［削除：作る］［追加：進める］')));
  });

  it('tracks words that only begin or cease to be bold', async () => {
    const [plain, bold] = ['- 市を毎朝広く開く。\n', '- 市を**毎朝**広く開く。\n'];
    for (const [then, now] of [
      [plain, bold],
      [bold, plain],
      [bold, '- 市を毎朝**広く**開く。\n'],
      ['- 市を毎朝、\n海辺で**広く**開く。\n', '- 市を毎朝、\n**海辺**で広く開く。\n'],
      [`- 市は、**夏も**続き${bold.slice(2)}`, `- 市は、冬も続き${bold.slice(2)}`],
    ] as const) {
      const docx = await tracked(HEAD + then, HEAD + now);
      assert.deepEqual(packageFaults(docx), []);
      const read = (choice: ChangeChoice) => imported(docx, choice).text.slice(HEAD.length);
      assert.deepEqual([read('accept'), read('reject')], [now, then]);
    }
  });

  it('says nothing where nothing has changed', async () => {
    assert.doesNotMatch(documentOf(await tracked(PRINTED_PLAN, PRINTED_PLAN)), /<w:(?:ins|del|rPrChange)\b/);
  });

  it('knows a strategy by its number: another one is new as a whole', async () => {
    const { text } = imported(await tracked('戦略2 船\n', '戦略1 港\n'), 'mark');
    assert.deepEqual(spokenLines(text), ['［追加：戦略1 港］']);
  });
});
