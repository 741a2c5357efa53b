import assert from 'node:assert/strict';
import { markSign, markWord, measureName, strategyName } from '../../../server/src/form/formWords';
import { readForm } from '../../../server/src/form/readForm';

const FORM = readForm({
  levels: { strategy: ['基本目標', '柱'], measure: ['取組'] },
  marks: { relisted: ['重複', '再掲'] },
});

describe('The words of a form', () => {
  it('are the first that it has for a thing', () => {
    assert.equal(strategyName(FORM, 2), '基本目標2');
    assert.equal(measureName(FORM, '2-1'), '取組2-1');
    assert.equal(markWord(FORM, 'relisted'), '重複');
    assert.equal(markSign(FORM, 'listedElsewhere'), '【別掲】');
  });

  it('name a strategy without a number by the word alone', () => {
    assert.equal(strategyName(FORM, undefined), '基本目標');
  });
});
