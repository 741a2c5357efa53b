import assert from 'node:assert/strict';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { findingRemarks } from '../../../../server/src/reports/findings/findingRemarks';
import { STANDARD_FORM } from '../../../../server/src/form/standardForm';
import { translate } from '../../../../server/src/text/message';
import type { Remark } from '../../../../server/src/text/remark';
import { exportPlan } from '../../../../server/src/word/exportPlan';
import { DEFAULT_TYPEFACE } from '../../../../server/src/word/choices/typefaces';
import { checkText } from '../../../support/findings/check';
import { PRINTED_PLAN } from '../../../support/plans/printedPlan';
import { readSamples } from '../../../support/plans/samples';
import { commentsIn } from '../../../support/word/commentsIn';
import { describeForOffice, faultsForOffice } from '../../../support/word/openXmlValidator';
import { packageFaults } from '../../../support/word/packageFaults';
import { exported, imported, told } from '../../../support/word/word';
import { readPlanFile } from '../../../support/workspaces/plan';

const SAMPLES = ['fy2011', 'fy2012', 'faults'].flatMap((edition) =>
  readSamples(edition).map(({ name, text }) => ({ name: `${edition}/${name}`, text })),
);
const LEFT_OUT = 'Contents, indexes and the list of programmes were left out: an export makes them anew.';

function exportedWith(texts: readonly string[], remarks: readonly (readonly Remark[])[]): Promise<Uint8Array> {
  const options = { format: 'docx', typeface: DEFAULT_TYPEFACE, title: '白帆市計画', fiscalYear: undefined } as const;
  return exportPlan(
    texts.map((text) => readPlanFile(text)),
    STANDARD_FORM,
    { ...options, remarks },
  );
}

async function withFindings(text: string): Promise<{ remarks: Remark[]; docx: Uint8Array }> {
  const remarks = findingRemarks(await checkText(text), translate);
  return { remarks, docx: await exportedWith([text], [remarks]) };
}

/** A remark on words, which stand once in a text. */
function remarkOn(text: string, words: string, said = words): Remark {
  const at = text.indexOf(words);
  assert.ok(at >= 0 && !text.includes(words, at + 1), words);
  const line = text.slice(0, at).split('\n').length - 1;
  const character = at - (text.lastIndexOf('\n', at - 1) + 1);
  return { range: { start: { line, character }, end: { line, character: character + words.length } }, said: [said] };
}

/** Where one remark on words of the plan with all that is printed comes to stand. */
async function wordsTold(words: string, text = PRINTED_PLAN): Promise<string | undefined> {
  const [comment] = commentsIn(await exportedWith([text], [[remarkOn(text, words)]]));
  return comment?.words;
}

describe('Findings as comments in a Word file', function () {
  this.timeout(60_000);

  it('stand at the very words, across settings, in titles, cells and boxes', async () => {
    for (const words of [
      '暮らせる市',
      '<互いを>知',
      '工場交流会',
      'う。**(工場',
      '道具の図書館',
      '【再掲】',
      '取組の例',
      '旋盤',
      '22',
      '基本戦略',
      '学び合いの場',
    ]) {
      assert.equal(await wordsTold(words), words.replaceAll('**', ''));
    }
  });

  it('stand at the marker where a note at the foot of the page is meant', async () => {
    assert.equal(await wordsTold('相談を受け'), '(注)');
  });

  it('stand at the rest of a title, and in the whole of it where no word of the rest is meant', async () => {
    const line = PRINTED_PLAN.split('\n').indexOf('道具を貸し合う');
    const toldFrom = async (from: number, to: number) => {
      const range = { start: { line, character: from }, end: { line, character: to } };
      return commentsIn(await exportedWith([PRINTED_PLAN], [[{ range, said: ['題'] }]]))[0]?.words;
    };
    assert.equal(await toldFrom(3, 5), '貸し');
    assert.equal(await toldFrom(7, 7), '1-1 工場の連携を広げ、道具を貸し合う');
  });

  it('stand in what is printed of the line where its sign is meant, and in the heading above where nothing is', async () => {
    assert.equal(await wordsTold('- 案'), '案');
    assert.equal(await wordsTold('- ◎'), '互いに学ぶ工場を増やす。');
    assert.equal(await wordsTold('数は確認中'), '1 施策の必要性');
  });

  it('stand in the first of several blocks, and overlap', async () => {
    const over = { ...remarkOn(PRINTED_PLAN, '工場を訪ね'), said: ['多くの行'] };
    const far = { ...over, range: { start: over.range.start, end: { line: over.range.end.line + 4, character: 2 } } };
    const within = remarkOn(PRINTED_PLAN, '訪ね合');
    const docx = await exportedWith([PRINTED_PLAN], [[far, within, within]]);
    assert.deepEqual(
      commentsIn(docx).map(({ words }) => words),
      ['工場を訪ね合う。(工場交流会の開催)', '訪ね合', '訪ね合'],
    );
    assert.deepEqual(packageFaults(docx), []);
  });

  it('are told where nothing is printed at all', async () => {
    const text = '<!-- まだない -->\n';
    const docx = await exportedWith([text], [[remarkOn(text, 'まだ')]]);
    assert.deepEqual(commentsIn(docx), [{ author: 'Shisaku', said: ['まだ'], words: '' }]);
    assert.deepEqual(packageFaults(docx), []);
    assert.equal(imported(docx).text.trim(), '<!-- まだない -->');
  });

  it('go with their own file where several become one', async () => {
    const [one, two] = ['戦略2 船を呼ぶ\n\n2-1 船を造る\n', '戦略1 港を開く\n\n1-1 市を開く\n'];
    const docx = await exportedWith([one, two], [[remarkOn(one, '造る')], [remarkOn(two, '市を')]]);
    assert.deepEqual(new Set(commentsIn(docx).map(({ words }) => words)), new Set(['造る', '市を']));
  });

  it('say what is wrong, how to mend it, and by which rule', async () => {
    const { docx } = await withFindings('戦略1 港\n\n1-1 市を開く\n\n1 施策の必要性\n\n- 市が要るる、，。\n');
    const comments = commentsIn(docx);
    assert.ok(comments.length > 0);
    for (const { author, said } of comments) {
      assert.equal(author, 'Shisaku');
      assert.match(said.at(-1) ?? '', /^\[[a-z-]+\]$/);
      assert.ok(said.length === 2 || /^To mend it: ./.test(said[1] ?? ''));
    }
    assert.ok(comments.some(({ said }) => said.length === 3));
  });

  it('change nothing where there are none', async () => {
    const [asked, without] = [await exportedWith([PRINTED_PLAN], [[]]), await exported(PRINTED_PLAN, 'docx')];
    for (const docx of [asked, without])
      assert.ok(!Object.keys(unzipSync(docx)).some((name) => name.includes('comments')));
    assert.equal(withoutNumbers(documentOf(asked)), withoutNumbers(documentOf(without)));
  });

  for (const { name, text } of SAMPLES) {
    it(`are all there and change no word: ${name}`, async () => {
      const { remarks, docx } = await withFindings(text);
      const comments = commentsIn(docx);
      assert.deepEqual(
        comments.map(({ said }) => said.join('\n')).sort(),
        remarks.map(({ said }) => said.join('\n')).sort(),
      );
      assert.ok(comments.every(({ words }) => words !== ''));
      assert.equal(wordsOf(docx), wordsOf(await exported(text, 'docx')));
      assert.deepEqual(packageFaults(docx), []);
    });

    it(`leave no trace when the file comes back: ${name}`, async () => {
      const { remarks, docx } = await withFindings(text);
      const back = imported(docx);
      assert.equal(back.text, imported(await exported(text, 'docx')).text);
      const dropped = `${remarks.length} comments of Shisaku itself were left out: a check finds anew what is still to be mended.`;
      assert.deepEqual(told(back), [...(remarks.length > 0 ? [dropped] : []), LEFT_OUT]);
    });
  }

  it('do not take a person’s comment with them', async () => {
    const { remarks, docx } = await withFindings('戦略1 港\n\n1-1 市を開く\n\n1 施策の必要性\n\n- 市が要る、，。\n');
    const parts = unzipSync(docx);
    const comments = strFromU8(parts['word/comments.xml'] ?? new Uint8Array());
    const answered = comments.replace('w:author="Shisaku"', 'w:author="山田"');
    const back = imported(zipSync({ ...parts, 'word/comments.xml': strToU8(answered) }));
    assert.equal(back.text.split('［要確認: ').length, 2);
    assert.match(told(back)[0] ?? '', new RegExp(`^${remarks.length - 1} comments of Shisaku itself`));
  });
});

describeForOffice('What Microsoft’s Open XML SDK says of a Word file with findings', () => {
  for (const { name, text } of SAMPLES.filter(({ name: each }) => each.startsWith('faults/'))) {
    it(`nothing: ${name}`, async () => {
      const { docx } = await withFindings(text);
      assert.ok(commentsIn(docx).length > 0);
      assert.deepEqual(await faultsForOffice(docx, 'Microsoft365'), []);
    });
  }

  it('nothing, where remarks overlap and stand in cells, boxes, titles and notes', async () => {
    const remarks = [
      '暮らせる市',
      '相談を受け',
      '取組の例',
      '旋盤',
      '22',
      '1-1 工場の連携を広げ、道',
      '数は確認中',
    ].map((words) => remarkOn(PRINTED_PLAN, words));
    assert.deepEqual(await faultsForOffice(await exportedWith([PRINTED_PLAN], [remarks]), 'Office2016'), []);
  });
});

function documentOf(docx: Uint8Array): string {
  return strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array());
}

/** Without the numbers of bookmarks, which the library counts on from one document to the next. */
function withoutNumbers(document: string): string {
  return document.replace(/_Toc\d+/g, '_Toc').replace(/(<w:bookmark[^>]* w:id=")\d+/g, '$1');
}

/** The words of a document, whatever stands between them. */
function wordsOf(docx: Uint8Array): string {
  return [...documentOf(docx).matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<\/w:p>|<w:br\/>/g)]
    .map(([all, text]) => text ?? all)
    .join('');
}
