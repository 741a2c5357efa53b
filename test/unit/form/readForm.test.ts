import assert from 'node:assert/strict';
import { readForm } from '../../../server/src/form/readForm';
import { STANDARD_FORM } from '../../../server/src/form/standardForm';

describe('A custom form', () => {
  it('changes the words that it names and leaves the rest', () => {
    const form = readForm({
      levels: { strategy: ['基本目標', ' 柱 '] },
      parts: { guideline: ['重点方針'] },
      marks: { relisted: ['再掲', '重複'] },
    });
    assert.deepEqual(form, {
      levels: { strategy: ['基本目標', '柱'], measure: ['施策'] },
      parts: { approach: ['考え方'], guideline: ['重点方針'] },
      marks: { relisted: ['再掲', '重複'], listedElsewhere: ['別掲'] },
      sections: STANDARD_FORM.sections,
    });
  });

  it('has the sections that it names, in their order, and no others', () => {
    const { sections } = readForm({
      sections: [
        { kind: 'direction', title: '取組の方針' },
        { kind: 'other', title: ' 数値目標 ', required: false },
        { kind: 'necessity', title: '現状', aliases: ['背景'] },
        { kind: 'other', title: '市民との協働' },
        { kind: 'results', subsections: [{ kind: 'achievements', title: '実績' }] },
      ],
    });
    assert.deepEqual(
      sections.map(({ kind, title, aliases, required, dated, subsections }) => [
        [kind, title, ...aliases].join(' '),
        required,
        dated,
        subsections.map((subsection) => subsection.title).join(),
      ]),
      [
        ['direction 取組の方針', true, true, ''],
        ['other 数値目標', false, false, ''],
        ['necessity 現状 背景', true, false, ''],
        ['other 市民との協働', true, false, ''],
        [
          'results 成果と課題 これまでの成果と課題 取組の成果と課題 これまでの取組の成果と課題 課題と成果',
          true,
          false,
          '実績',
        ],
      ],
    );
  });

  it('has one section of each kind that the standard form knows, and of each title', () => {
    const { sections } = readForm({
      sections: [
        { kind: 'necessity', title: '現状' },
        { kind: 'necessity', title: '背景' },
        { kind: 'other', title: '現状' },
        { kind: 'other', title: '目標' },
        { kind: 'other', title: '目標', required: false },
      ],
    });
    assert.deepEqual(
      sections.map(({ title, required }) => [title, required]),
      [
        ['現状', true],
        ['目標', true],
      ],
    );
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
        { kind: 'other' },
        { kind: 'direction', title: '', aliases: [7], required: 'no', subsections: 1 },
        5,
      ],
    });
    assert.deepEqual(form, {
      ...STANDARD_FORM,
      sections: STANDARD_FORM.sections.filter(({ kind }) => kind === 'direction'),
    });
  });
});
