import assert from 'node:assert/strict';
import { strFromU8, unzipSync } from 'fflate';
import { comparisonPaper } from '../../../../server/src/reports/compare/paper/comparisonPaper';
import { comparisonDocx } from '../../../../server/src/word/docx/comparisonDocx';
import { compared, NEW_PLAN, OLD_PLAN, TOLD } from '../../../support/plans/twoEditions';

/** The body of the Word file of two editions. */
async function bodyOf(before: string, after: string): Promise<string> {
  const docx = await comparisonDocx(comparisonPaper(await compared(before, after, TOLD)), 'ms-mincho');
  const body = unzipSync(docx)['word/document.xml'];
  assert.ok(body);
  return strFromU8(body);
}

/** The rows of all tables, each as the words of its cells; underlined ones between ⟦ and ⟧. */
function rowsOf(body: string): string[][] {
  return (body.match(/<w:tr>.*?<\/w:tr>/gs) ?? []).map((row) =>
    (row.match(/<w:tc>.*?<\/w:tc>/gs) ?? []).map((cell) =>
      Array.from(cell.matchAll(/<w:r>(.*?)<\/w:r>/gs), ({ 1: run = '' }) => {
        const words = /<w:t[^>]*>(.*?)<\/w:t>/s.exec(run)?.[1] ?? '';
        return run.includes('<w:u ') ? `⟦${words}⟧` : words;
      }).join(''),
    ),
  );
}

describe('The 新旧対照表 as a Word file', () => {
  it('has both texts side by side, the changed words underlined', async () => {
    const rows = rowsOf(await bodyOf(OLD_PLAN, NEW_PLAN));
    assert.deepEqual(
      rows.find(([area]) => area === '区分'),
      ['区分', '平成24年度（新）', '平成23年度（旧）', '備考'],
    );
    const moved = rows.find((cells) => cells.at(-1) === '施策1-1から移動');
    assert.deepEqual(moved?.slice(1, 3), [
      '港の歴史を語る⟦若い⟧人を育てる。(港の語り部養成)',
      '港の歴史を語る人を育てる。(港の語り部養成)',
    ]);
    assert.ok(rows.some((cells) => cells.join('|').startsWith('課題|（削除）|⟦')));
    assert.ok(rows.some((cells) => cells.join('|') === '主な事業（延べ）|6|5|+1'));
  });

  it('lies on its side, and repeats the heads of its tables on each page', async () => {
    const body = await bodyOf(OLD_PLAN, NEW_PLAN);
    assert.match(body, /<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/);
    assert.equal(body.match(/<w:tblHeader\/>/g)?.length, body.match(/<w:tbl>/g)?.length);
  });

  it('says so where nothing has changed', async () => {
    assert.match(await bodyOf(OLD_PLAN, OLD_PLAN), /変更はありません。/);
  });
});
