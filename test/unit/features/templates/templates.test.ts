import assert from 'node:assert/strict';
import { fillTemplate, TEMPLATES } from '../../../../server/src/features/templates/templates';
import { Fixture } from '../../../support/workspaces/fixture';

/** The first line and the dated heading of a template at ‸, or at the beginning of an unknown document. */
function filled(id: string, fixture?: Fixture): string {
  const template = TEMPLATES.find((known) => known.id === id) ?? assert.fail();
  return fixture
    ? fillTemplate(template, fixture.here.snapshot, fixture.here.position)
    : fillTemplate(template, undefined, { line: 0, character: 0 });
}

const firstLine = (text: string) => text.split('\n')[0];

describe('A template', () => {
  it('takes the year that the document declares', async () => {
    const fixture = await Fixture.read('《指針－平成24年度》\n1-1 港\n‸');
    assert.equal(firstLine(filled('section-direction', fixture)), '3 24年度における取組の方向性');
    assert.equal(firstLine(filled('guideline-list', fixture)), '《指針－平成24年度の重点的な取組》');
  });

  it('takes the year of shisaku.json, and writes the first of an era as 元', async () => {
    const fixture = await Fixture.read('=== shisaku.json\n{ "fiscalYear": 2019 }\n=== one.shisaku\n1-1 港\n‸');
    assert.equal(firstLine(filled('section-direction', fixture)), '3 元年度における取組の方向性');
    assert.equal(firstLine(filled('guideline-list', fixture)), '《指針－令和元年度の重点的な取組》');
  });

  it('asks for the year where none is known, in a new plan before all but its title', () => {
    assert.equal(firstLine(filled('section-direction')), '3 ${1:令和○}年度における取組の方向性');
    assert.match(
      filled('strategy-file'),
      /^戦略1 \$\{1:[^]*《指針－\$\{2:令和○\}年度の重点的な取組》[^]*\n3 \$2年度における/,
    );
  });

  it('takes the next measure of the strategy around it', async () => {
    const fixture = await Fixture.read('戦略1 港\n1-1 港\n1-4 海\n\n戦略2 川\n2-1 川\n‸\n戦略3 山\n3-1 山\n3-2 谷\n');
    assert.match(filled('measure', fixture), /^2-2 /);
  });

  it('number a measure after the one above, where that number is free', async () => {
    const between = await Fixture.read('戦略1 港\n\n1-1 港\n‸\n1-3 海\n');
    assert.match(filled('measure', between), /^1-2 /);
    const taken = await Fixture.read('戦略1 港\n\n1-1 港\n‸\n1-2 海\n');
    assert.match(filled('measure', taken), /^1-3 /);
    const elsewhere = await Fixture.read(
      '=== a.shisaku\n1-1 港\n‸\n=== b.shisaku\n1-2 海\n1-3 川\n=== c.shisaku\n戦略1 港\n',
    );
    assert.match(filled('measure', elsewhere), /^1-4 /);
  });

  it('is written as the plan around it: widths, signs, blanks, years', async () => {
    const plan = `
      戦略１　港

      《指針－令和８年度の取組》

      市を開く

      ・１－１　朝市を開く

      １－１　朝市を開く

      １．施策の必要性

      ・客が減った。

      ２．成果と課題

      （成果）
      ・店が増えた。

      ３．令和８年度における取組の方向性

      ・◎市を開く。

      ‸
    `;
    const fixture = await Fixture.read(plan);
    const lines = filled('measure', fixture).split('\n').filter(Boolean);
    assert.deepEqual(lines, [
      '１－２　${1:施策名}',
      '１．施策の必要性',
      '・${2:なぜこの施策が必要か}',
      '２．成果と課題',
      '（成果）',
      '・${3:これまでに進んだこと}',
      '（課題）',
      '・${4:残っていること}',
      '３．令和８年度における取組の方向性',
      '・◎${6:これから目指すこと}。',
      '４．重点的取組と主な事業',
      '${7:重点的取組}',
      '・${8:取組の内容}。**(${9:事業名})**',
      '$0',
    ]);
    assert.match(filled('guideline-list', fixture), /^・１－２　\$\{3:施策名\}$/m);
    assert.match(filled('group-points', fixture), /^- \*\*.*\n - ・/);
  });

  it('takes the next strategy of the edition for a new file', async () => {
    const fixture = await Fixture.read(`
      === shisaku.json
      { "title": "港と川の計画", "fiscalYear": 2011 }
      === one.shisaku
      戦略1 港
      === two.shisaku
      戦略2 川
      === three.shisaku
      ‸
    `);
    assert.match(filled('strategy-file', fixture), /^戦略3 .*\n\n《港と川の計画の考え方》/);
  });

  it('writes a plan’s title as it is, whatever signs it holds', async () => {
    const fixture = await Fixture.read('=== shisaku.json\n{ "title": "$1の\\\\計画}" }\n=== one.shisaku\n‸');
    assert.match(filled('strategy-file', fixture), /《\\\$1の\\\\計画\\}の考え方》/);
  });
});
