import assert from 'node:assert/strict';
import { STANDARD_FORM } from '../../../../server/src/form/standardForm';
import { NO_CONFIG, PLAN_GLOBS, readPlanConfig } from '../../../../server/src/workspace/configuration/planConfig';

describe('shisaku.json', () => {
  it('is read with comments and trailing commas', () => {
    const config = readPlanConfig(`{
      // 来年度の版
      "title": "港の計画",
      "fiscalYear": 2012,
      "files": ["chapters/*.txt"],
      "previous": "../fy2011",
      "renamed": [{ "from": "渡し舟", "to": "渡し舟の運航" }],
      "rules": { "missing-section": "off" },
    }`);
    assert.deepEqual(
      { ...config, renamed: config.renamed.map(({ from, to }) => `${from} → ${to}`) },
      {
        ...NO_CONFIG,
        title: '港の計画',
        fiscalYear: 2012,
        files: [...PLAN_GLOBS, 'chapters/*.txt'],
        previous: '../fy2011',
        renamed: ['渡し舟 → 渡し舟の運航'],
        rules: { 'missing-section': 'off' },
      },
    );
  });

  for (const text of ['', 'null', '[]', '"港"', '{ "title"', '{}', '計画']) {
    it(`stops nothing when it is ${text || 'empty'}`, () => {
      assert.deepEqual(readPlanConfig(text), NO_CONFIG);
    });
  }

  it('leaves out what is of the wrong kind, and only that', () => {
    const config = readPlanConfig(
      '{ "title": 1, "fiscalYear": "来年度", "files": ["a.txt", 2], "previous": [], "renamed": [{ "from": "a" }], "rules": { "one": 1, "two": "hint" }, "form": 3 }',
    );
    assert.deepEqual(config, { ...NO_CONFIG, files: [...PLAN_GLOBS, 'a.txt'], rules: { two: 'hint' } });
    assert.equal(readPlanConfig('{ "fiscalYear": 2012.5 }').fiscalYear, undefined);
  });

  for (const [written, year] of [
    ['"平成24年度"', 2012],
    ['"令和元年度"', 2019],
    ['"Ｈ２４"', 2012],
    ['"2012年度"', 2012],
    ['"24年度"', undefined],
    ['"未定"', undefined],
  ] as const) {
    it(`reads ${written} as the fiscal year ${year ?? 'of nothing'}`, () => {
      assert.equal(readPlanConfig(`{ "fiscalYear": ${written} }`).fiscalYear, year);
    });
  }

  it('keeps the form’s object for as long as the form says the same', () => {
    const before = readPlanConfig('{ "form": { "levels": { "strategy": ["柱"] } } }');
    assert.notDeepEqual(before.form, STANDARD_FORM);
    assert.equal(
      readPlanConfig('{ "title": "港", "form": { "levels": { "strategy": ["柱"] } } }', before).form,
      before.form,
    );
    assert.notEqual(readPlanConfig('{ "form": { "levels": { "strategy": ["章"] } } }', before).form, before.form);
  });
});
