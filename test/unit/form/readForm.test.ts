import assert from 'node:assert/strict';
import { readForm } from '../../../server/src/form/readForm';
import { STANDARD_FORM } from '../../../server/src/form/standardForm';

describe('A custom form', () => {
  it('changes what it names and leaves the rest', () => {
    const form = readForm({
      levels: { strategy: ['基本目標', ' 柱 '] },
      parts: { guideline: ['重点方針'] },
      marks: { relisted: ['再掲', '重複'] },
      sections: [
        { kind: 'necessity', title: '現状', aliases: ['背景'], required: false },
        { kind: 'results', subsections: [{ kind: 'achievements', title: '実績' }] },
      ],
    });
    assert.deepEqual(form.levels, { strategy: ['基本目標', '柱'], measure: ['施策'] });
    assert.deepEqual(form.parts, { approach: ['考え方'], guideline: ['重点方針'] });
    assert.deepEqual(form.marks, { relisted: ['再掲', '重複'], listedElsewhere: ['別掲'] });
    const [necessity, results, ...others] = form.sections;
    assert.deepEqual(
      [necessity?.title, necessity?.aliases, necessity?.required, necessity?.dated],
      ['現状', ['背景'], false, false],
    );
    assert.deepEqual(
      results?.subsections.map(({ title }) => title),
      ['実績', '課題'],
    );
    assert.deepEqual(others, STANDARD_FORM.sections.slice(2));
  });

  for (const json of [undefined, null, 3, '様式', [], {}, { levels: 1, parts: [], marks: null, sections: {} }]) {
    it(`is the standard form where it says nothing: ${JSON.stringify(json)}`, () => {
      assert.deepEqual(readForm(json), STANDARD_FORM);
    });
  }

  it('passes over what is of the wrong kind', () => {
    const form = readForm({
      levels: { strategy: [1, '', ' '], measure: '取組' },
      sections: [
        { kind: 'unknown', title: '外' },
        { kind: 'direction', title: '', aliases: [7], required: 'no', subsections: 1 },
        5,
      ],
    });
    assert.deepEqual(form, STANDARD_FORM);
  });
});
