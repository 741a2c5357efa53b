import assert from 'node:assert/strict';
import { makeChapter, SHARED_PROGRAMME, wholeChapters } from '../../bench/text/chapter';
import { headingsOf } from '../../bench/text/headings';
import { jsonText, markdownText, typeScriptText, yamlText } from '../../bench/text/otherLanguages';
import { chapterText, planText } from '../../bench/text/planText';
import { readPlanFile } from '../../support/workspaces/plan';

const REAL_SIZE = 42_318;

describe('The texts that speed is measured on', () => {
  const text = planText(wholeChapters(2));
  const file = readPlanFile(text);
  const programmes = file.facts.flatMap((facts) => facts.programmes);
  const measures = file.plan.strategies.flatMap((strategy) => strategy.measures);

  it('are as large as real chapters', () => {
    const size = Buffer.byteLength(text) / 2;
    assert.ok(Math.abs(size / REAL_SIZE - 1) < 0.05, `${size} bytes`);
  });

  it('are read as they are meant: ten measures and forty programmes a chapter, ten of them relisted', () => {
    assert.equal(measures.length, 20);
    assert.equal(programmes.filter(({ kind }) => kind === 'primary').length, 60);
    assert.equal(programmes.filter(({ kind }) => kind === 'relisted').length, 20);
  });

  it('relist nothing that is not listed in them', () => {
    const primary = new Set(programmes.filter(({ kind }) => kind === 'primary').map(({ key }) => key));
    const relisted = programmes.filter(({ kind }) => kind === 'relisted');
    assert.deepEqual(
      relisted.filter(({ key }) => !primary.has(key)),
      [],
    );
  });

  it('are the same in every run, and other ones from another chapter on', () => {
    assert.equal(planText(wholeChapters(2)), text);
    assert.notEqual(planText(wholeChapters(2, 3)), text);
  });

  it('are read alike however many there are', () => {
    const late = readPlanFile(planText(wholeChapters(1, 5_000)));
    assert.equal(late.facts.flatMap((facts) => facts.programmes).length, 40);
  });

  it('name one programme in every fiftieth file of an edition', () => {
    const plan = { chapters: 200, measures: 2.5, first: 1 };
    const numbers = Array.from({ length: plan.chapters }, (_, place) => place + 1);
    const naming = numbers.filter((number) => chapterText(makeChapter(number, plan)).includes(SHARED_PROGRAMME));
    assert.ok(
      [1, 50, 100, 150, 200].every((number) => naming.includes(number)),
      String(naming),
    );
  });

  it('hold the same headings in the languages of other servers', () => {
    const headings = headingsOf(wholeChapters(1));
    const title = makeChapter(1, wholeChapters(1)).title;
    assert.equal(
      markdownText(headings).match(/^#+ /gm)?.length,
      (jsonText(headings).match(/"sentences"/g) ?? []).length,
    );
    assert.equal(yamlText(headings).match(/^ *sentences:/gm)?.length, markdownText(headings).match(/^#+ /gm)?.length);
    for (const other of [markdownText, jsonText, yamlText, typeScriptText]) assert.ok(other(headings).includes(title));
  });
});
