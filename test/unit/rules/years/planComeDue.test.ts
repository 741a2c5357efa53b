import { expectFindings } from '../../../support/findings/expectFindings';
import { inYear, smallMeasure } from '../../../support/plans/measures';

describe('plan-come-due', () => {
  const CODE = 'plan-come-due';
  const planned = (words: string) =>
    inYear('平成24年度', smallMeasure({ challenges: `- 雨の日は客が少ない(${words})。` }));

  it('marks the year with what was planned', async () => {
    await expectFindings(planned('広場は⟦平成23年度完成予定⟧'), [CODE]);
    await expectFindings(planned('⟦平成24年3月に完成する予定⟧'), [CODE]);
    await expectFindings(planned('⟦平成23年度に着工を予定⟧している'), [CODE]);
  });

  it('says nothing of what lies ahead, or is told as past', async () => {
    for (const words of [
      '平成24年度完成予定',
      '平成24年4月完成予定',
      '平成23年度完成予定であった',
      '平成23年度に予定していた工事が遅れた',
      '平成23年度に開業を予定していました',
      '平成23年度に着工が予定されていた',
      '平成22年度、区部は24年度設置予定',
    ]) {
      await expectFindings(planned(words), []);
    }
  });
});
