import assert from 'node:assert/strict';
import type { ComparedProgramme, ProgrammeComparison } from '../../../../../server/src/reports/compare/comparison';
import { renameCandidates } from '../../../../../server/src/reports/compare/programmes/renameCandidates';

function programme(name: string, text: string): ComparedProgramme {
  const start = { line: 0, character: 0 };
  const location = { uri: 'file:///plan/plan.shisaku', range: { start, end: start } };
  return { name, text, location, measure: '1-1', initiative: undefined, charge: undefined, listings: [] };
}

function ended(name: string, text = ''): ProgrammeComparison {
  return { status: ['ended'], before: programme(name, text), after: undefined, differences: [] };
}

function begun(name: string, text = ''): ProgrammeComparison {
  return { status: ['new'], before: undefined, after: programme(name, text), differences: [] };
}

function names(...all: ProgrammeComparison[]): string[] {
  return renameCandidates(all).map(({ from, to }) => `${from} > ${to}`);
}

describe('A programme that may have been renamed', () => {
  it('has a name like the old one', () => {
    assert.deepEqual(names(ended('朝市広場の貸出し'), begun('朝市広場の開放'), begun('舟の学校')), [
      '朝市広場の貸出し > 朝市広場の開放',
    ]);
  });

  it('or is told in like words', () => {
    assert.deepEqual(names(ended('朝市', '広場を貸し出す。'), begun('にぎわい広場', '広場を貸し出す。')), [
      '朝市 > にぎわい広場',
    ]);
  });

  it('is one of three at the most, the likest first', () => {
    const found = names(
      ended('朝市の開催'),
      ...['夜市の開催', '朝市の再開', '朝市の開催日', '朝市開催'].map((name) => begun(name)),
    );
    assert.equal(found.length, 3);
    assert.equal(found[0], '朝市の開催 > 朝市の開催日');
  });

  it('is none that goes on', () => {
    const goesOn: ProgrammeComparison = { ...begun('朝市の開催日'), before: programme('朝市の開催日', '') };
    assert.deepEqual(names(ended('朝市の開催'), goesOn), []);
  });
});
