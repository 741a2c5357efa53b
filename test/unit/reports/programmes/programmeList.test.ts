import assert from 'node:assert/strict';
import { STANDARD_FORM } from '../../../../server/src/form/standardForm';
import { mentionList, programmeList } from '../../../../server/src/reports/programmes/programmeList';
import { readWorkspace } from '../../../support/workspaces/workspace';

const PLAN = `
  === senryaku1.shisaku
  戦略1 港の仕事を育てる
  《指針－平成23年度の重点的な取組》
  1-1 工場の連携を広げる
  2 成果と課題
  ○ 成果
  - 「道具の図書館」と「祭りの記録」に200人が集まった。
  4 重点的取組と主な事業
  学び合いの場づくり
  - 月に一度、工場を訪ね合う。**(工場交流会の開催)**
  - 道具を貸し合う仕組みを整える。
  (道具の図書館(試行))
  === senryaku2.shisaku
  戦略2 丘の畑を継ぐ
  《指針－平成23年度の重点的な取組》
  2-3 畑を貸し合う
  4 重点的取組と主な事業
  - 工場の技を畑に生かす。(工場交流会の開催)【再掲】
  - 畑の直売所を開く。(丘の市)【別掲】
`;

async function listsOf(path: string, list: typeof programmeList) {
  const { workspace, files } = await readWorkspace(PLAN);
  const { uri } = files.find((file) => file.path === path) ?? { uri: '' };
  const file = workspace.file(uri);
  const edition = workspace.editionOf(uri);
  assert.ok(file && edition);
  return list(file, edition);
}

describe('The programme list', () => {
  it('tells of each listing what it is and where it stands', async () => {
    assert.deepEqual(await listsOf('senryaku1.shisaku', programmeList), [
      {
        name: '工場交流会の開催',
        aliases: [],
        kind: 'primary',
        uri: 'file:///plan/senryaku1.shisaku',
        line: 8,
        strategy: 1,
        measure: '1-1',
        initiative: '学び合いの場づくり',
        fiscalYear: 2011,
        form: STANDARD_FORM,
      },
      {
        name: '道具の図書館(試行)',
        aliases: ['道具の図書館', '試行'],
        kind: 'primary',
        uri: 'file:///plan/senryaku1.shisaku',
        line: 10,
        strategy: 1,
        measure: '1-1',
        initiative: '学び合いの場づくり',
        fiscalYear: 2011,
        form: STANDARD_FORM,
      },
    ]);
  });

  it('tells marked listings apart', async () => {
    const rows = await listsOf('senryaku2.shisaku', programmeList);
    assert.deepEqual(
      rows.map(({ name, kind, measure, initiative }) => ({ name, kind, measure, initiative })),
      [
        { name: '工場交流会の開催', kind: 'relisted', measure: '2-3', initiative: undefined },
        { name: '丘の市', kind: 'listedElsewhere', measure: '2-3', initiative: undefined },
      ],
    );
  });

  it('lists a mention where its words name a programme, with the programme’s own names', async () => {
    const rows = await listsOf('senryaku1.shisaku', mentionList);
    assert.deepEqual(
      rows.map(({ name, aliases, kind, line }) => ({ name, aliases, kind, line })),
      [{ name: '道具の図書館', aliases: ['道具の図書館(試行)', '試行'], kind: 'mention', line: 5 }],
    );
  });
});
