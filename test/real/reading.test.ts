import assert from 'node:assert/strict';
import { textOf } from '../../server/src/syntax/tree/document';
import { numberKey } from '../../server/src/syntax/tree/line';
import { walk } from '../../server/src/syntax/tree/tree';
import { splitLines } from '../../server/src/text/lines';
import { VARIANTS } from '../support/plans/variants';
import { classOfLine } from '../support/printing/classOfLine';
import { foldedOutline } from '../support/printing/foldedOutline';
import { printOutline } from '../support/printing/printOutline';
import { describeReal, sharedFile } from '../support/repository/shared';
import { readPlanFile } from '../support/workspaces/plan';

/** The classes of lines.tsv in the tree's words. A figure's title, a photo's caption and a product's name are captions. */
const CLASSES: Readonly<Record<string, string>> = {
  'strategy-heading': 'strategy',
  'part-heading': 'part',
  'approach-paragraph': 'approach paragraph',
  'overview-longterm-paragraph': 'guideline paragraph',
  'group-heading': 'group',
  'group-heading-bold': 'groupSummary',
  'group-point': 'point',
  'listed-measure': 'listedMeasure',
  'measure-heading': 'measure',
  'section-heading': 'section',
  'subsection-heading': 'subsection',
  'necessity-bullet': 'necessity bullet',
  'achievement-bullet': 'achievements bullet',
  'achievement-continuation': 'achievements bullet continued',
  'challenge-bullet': 'challenges bullet',
  'direction-item': 'direction',
  'initiative-heading': 'initiative',
  'note-definition': 'note',
  'box-heading': 'box',
  'case-study-bullet': 'bullet in box',
  'box-product-heading': 'caption',
  'photo-caption': 'caption',
  'figure-title': 'caption',
  'space-only-line': 'space-only',
};

const MARK_WORDS = { primary: '', relisted: '再掲', listedElsewhere: '別掲' } as const;

describeReal('The real chapter', () => {
  const text = sharedFile('plan/senryaku2.txt');
  const file = readPlanFile(text);
  const facts = sharedFile('plan/FACTS.md');

  /** Facts of every block with their lines from 1. */
  function located<Fact extends { readonly line: number }>(
    factsOf: (facts: (typeof file.facts)[number]) => readonly Fact[],
  ) {
    return file.facts.flatMap((facts, block) =>
      factsOf(facts).map((fact) => ({ fact, line: file.lineOf(block) + fact.line + 1 })),
    );
  }

  it('is kept byte for byte', () => {
    assert.equal(textOf(file.document), text);
  });

  it('has the outline that stands in it', () => {
    assert.equal(printOutline(file), sharedFile('plan/tree.txt').trimEnd());
  });

  it('has the parts that the outline counts', () => {
    const nodes = file.document.blocks.flatMap(({ block }) => walk(block.tree));
    const count = (kind: string) => nodes.filter((node) => node.kind === kind).length;
    const measures = file.plan.strategies.flatMap((strategy) => strategy.measures);
    assert.deepEqual(
      {
        measures: measures.length,
        joined: measures.filter(({ rests }) => rests.length > 0).length,
        sections: count('section'),
        subsections: count('subsection'),
        directions: count('direction'),
        initiatives: count('initiative'),
        programmes: file.facts.flatMap(({ programmes }) => programmes).length,
      },
      { measures: 10, joined: 7, sections: 40, subsections: 20, directions: 21, initiatives: 18, programmes: 33 },
    );
    assert.ok(measures.every(({ title, listed }) => title === listed?.fact.title.text));
  });

  it('has the programmes that stand in it', () => {
    const read = file.plan.strategies.flatMap(({ measures }) =>
      measures.flatMap(({ block, fact, title }) =>
        (file.facts[block]?.programmes ?? []).map((programme) => {
          const line = file.lineOf(block) + 1;
          return [
            numberKey(fact.number),
            title,
            programme.initiative,
            line + programme.item.firstLine,
            line + programme.name.line,
            programme.name.text,
            MARK_WORDS[programme.kind],
          ].join();
        }),
      ),
    );
    const expected = splitLines(sharedFile('plan/programmes.csv').trimEnd())
      .slice(1)
      .map((row) => row.split(','))
      .map(([, number, title, initiative, , item, line, name, mark]) =>
        [number, title, initiative, item, line, name, mark].join(),
      );
    assert.deepEqual(read, expected);
  });

  it('has every line explained by the tree', () => {
    const expected = splitLines(sharedFile('plan/lines.tsv').trimEnd())
      .slice(1)
      .map((row) => row.split('\t')[1] ?? '');
    assert.deepEqual(
      expected.map((_, line) => `${line + 1} ${classOfLine(file, line)}`),
      expected.map((name, line) => `${line + 1} ${CLASSES[name] ?? name}`),
    );
  });

  it('takes none of the lines that only look like a programme for one', () => {
    const lookalikes = [77, 109, 183, 185, 194, 286, 434, 437, 448, 453, 498];
    const named = located(({ programmes }) => programmes.map(({ name }) => name)).map(({ line }) => line);
    assert.deepEqual(
      named.filter((line) => lookalikes.includes(line)),
      [],
    );
  });

  it('has the words in 「」 that stand in it, but for those inside a programme’s name', () => {
    const achievements = Array.from(
      facts.matchAll(/^\| (\d+) \| 「(.*?)」 \|/gm),
      ([, line, name]) => `${line} ${name}`,
    );
    const others = Array.from(
      facts.matchAll(/^- L(\d+) 「(.*)」 \((?:overview|2-)/gm),
      ([, line, name]) => `${line} ${name}`,
    );
    const read = located(({ mentions }) => mentions);
    const inAchievements = read.filter(({ fact }) => fact.subsection === 'achievements');
    assert.equal(achievements.length, 22);
    assert.deepEqual(
      inAchievements.map(({ line, fact }) => `${line} ${fact.text}`),
      achievements,
    );
    assert.deepEqual(
      read.filter((mention) => !inAchievements.includes(mention)).map(({ line, fact }) => `${line} ${fact.text}`),
      others.filter((other) => !other.startsWith('248 ')),
    );
  });

  it('has its two notes, each with its definition', () => {
    const lines = (found: { line: number; fact: { key: string } }[]) =>
      found.map(({ line, fact }) => `${line} ${fact.key}`);
    const markers = located(({ noteMarkers }) => noteMarkers.map(({ key, marker: { line } }) => ({ key, line })));
    const definitions = located(({ noteDefinitions }) =>
      noteDefinitions.map(({ key, marker: { line } }) => ({ key, line })),
    );
    assert.deepEqual(lines(markers), ['75 (注)', '496 (注)']);
    assert.deepEqual(lines(definitions), ['77 (注)', '498 (注)']);
  });

  it('has the years that stand in it, and no length of time', () => {
    const [, list = ''] = /## 11 Years\n\n(.*?)\. \(/.exec(facts) ?? [];
    const expected = Array.from(
      list.matchAll(/(\S+?年度?)\S* ×(\d+)/g),
      ([, year, times]) => [year, Number(times)] as const,
    ).filter(([year]) => !/^\d+年$/.test(year ?? ''));
    const read = new Map<string, number>();
    for (const { fact } of located(({ years }) => years)) read.set(fact.year.text, (read.get(fact.year.text) ?? 0) + 1);
    assert.deepEqual([...read].sort(), expected.sort());
    assert.equal(file.plan.fiscalYear, 2011);
  });

  describe('typed in another way', () => {
    const outline = foldedOutline(file);
    for (const { name, of } of VARIANTS) {
      it(`${name}: has the same outline`, () => {
        assert.deepEqual(foldedOutline(readPlanFile(of(text))), outline);
      });
    }
  });
});
