import assert from 'node:assert/strict';
import { checkFiles, printFinding } from '../../../support/findings/check';
import { expectFindings } from '../../../support/findings/expectFindings';
import { otherMeasure, smallMeasure } from '../../../support/plans/measures';

const said = (achievements: string, challenges: string) =>
  smallMeasure({ achievements: `- ${achievements}`, challenges: `- ${challenges}` });

describe('untold-abbreviation', () => {
  const CODE = 'untold-abbreviation';

  it('marks the first place', async () => {
    await expectFindings(said('県立水産技術研究センターに試験を頼んだ。', '⟦水技研⟧は遠い。水技研は忙しい。'), [CODE]);
    await expectFindings(said('⟦水技研⟧に頼んだ。', '水産技術研究所は遠い。'), [CODE]);
  });

  it('is content with any place that says so', async () => {
    for (const told of [
      '水産技術研究所(以下「水技研」という。)に頼んだ。',
      '水産技術研究所（水技研）に頼んだ。',
      '水産技術研究所(以下、水技研)に頼んだ。',
    ]) {
      await expectFindings(said(told, '水技研は遠い。'), [], '{"rules":{"mixed-width":"off"}}');
    }
  });

  it('is content with another chapter that says so', async () => {
    const found = await checkFiles([
      { path: 'one.shisaku', text: said('水産技術研究所(以下「水技研」という。)に頼んだ。', '客が少ない。') },
      { path: 'two.shisaku', text: otherMeasure({ challenges: '- 水産技術研究所は遠く、水技研は忙しい。' }) },
    ]);
    assert.deepEqual([...found.values()].flat().map(printFinding), []);
  });

  it('spares words that only share some characters, and two of them', async () => {
    await expectFindings(said('水産技術研究所に頼んだ。', '水技研究会は遠い。水研も遠い。水産業も忙しい。'), []);
  });
});
