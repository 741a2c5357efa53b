import assert from 'node:assert/strict';
import { declarationsAt } from '../../server/src/features/declaration';
import { definitionAt } from '../../server/src/features/definition';
import { highlightsAt } from '../../server/src/features/highlight';
import { hoverAt } from '../../server/src/features/hover/hover';
import { linksOf } from '../../server/src/features/links';
import { referencesAt } from '../../server/src/features/references';
import type { Position, Range } from '../../server/src/text/position';
import { describeReal, sharedFile } from '../support/repository/shared';
import { OpenChapter, rowsOfFacts } from './openChapter';

/** How a mention's row in the table of facts says whether it names a programme. */
const LINKED = ['exact', 'normalised', 'partial'];

describeReal('References in the real chapter', () => {
  const facts = sharedFile('plan/FACTS.md');
  const chapter = new OpenChapter();
  const { lines } = chapter;
  const snapshot = chapter.snapshot();

  const at = (line: number, words: string) => chapter.at(line, words);
  const quote = (range: Range) => chapter.quote(range);
  const lineOf = ({ start }: Range) => start.line + 1;
  const definition = (position: Position) =>
    (definitionAt(snapshot, position)?.targets ?? []).map(({ range }) => quote(range));
  const definitionLines = (position: Position) =>
    (definitionAt(snapshot, position)?.targets ?? []).map(({ range }) => lineOf(range));
  const references = (position: Position) => referencesAt(snapshot, position).map(({ range }) => quote(range));
  const referenceLines = (position: Position) => referencesAt(snapshot, position).map(({ range }) => lineOf(range));

  describe('of the ten measures (1)', () => {
    const rows = rowsOfFacts(1);
    it('are as many as the table has', () => {
      assert.equal(rows.length, 10);
    });
    for (const [number = '', , listedLine, listedTitle = '', bodyLine, bodyTitle = '', restLine, rest = ''] of rows) {
      const listed = Number(listedLine);
      const body = Number(bodyLine);
      const listing = `${listed} ${number} ${listedTitle}`;
      const heading = `${body} ${number} ${bodyTitle}`;
      const split = restLine !== '—';
      const remainder = split ? [`${restLine} ${rest}`] : [];

      it(`lead from ${number} in the list to its heading and back`, () => {
        assert.deepEqual(definition(at(listed, listedTitle)), [heading]);
        assert.deepEqual(definition(at(body, bodyTitle)), [listing]);
        assert.deepEqual(
          declarationsAt(snapshot, at(body, bodyTitle)).map(({ range }) => quote(range)),
          [listing],
        );
      });

      it(`join list, heading and rest of ${number} from each of them`, () => {
        const places = [listing, heading, ...remainder];
        assert.deepEqual(references(at(listed, listedTitle)), places);
        assert.deepEqual(references(at(body, bodyTitle)), places);
        assert.deepEqual(highlightsAt(snapshot, at(listed, number)).map(quote), places);
        if (!split) return;
        assert.deepEqual(definition(at(Number(restLine), rest)), [heading]);
        assert.deepEqual(references(at(Number(restLine), rest)), places);
      });
    }
  });

  describe('of the overview (5)', () => {
    const rows = rowsOfFacts(5);
    const lineIn = (cell = '') => Number(cell.replace('L', ''));
    it('are ten pairs, of which eight say the same', () => {
      assert.equal(rows.length, 10);
      assert.equal(rows.filter(([, , , , same]) => same === 'yes').length, 8);
    });
    for (const [overviewCell, number = '', directionCell, , same] of rows) {
      const [overview, direction] = [lineIn(overviewCell), lineIn(directionCell)];
      const middle = (line: number) => ({ line: line - 1, character: Math.floor((lines[line - 1]?.length ?? 0) / 2) });

      it(`lead from the sentence to the ◎ of ${number} and back`, () => {
        assert.deepEqual(definitionLines(middle(overview)), [direction]);
        assert.deepEqual(definitionLines(middle(direction)), [overview]);
        assert.deepEqual(referenceLines(middle(overview)), [overview, direction]);
        assert.deepEqual(referenceLines(middle(direction)), [overview, direction]);
      });

      it(`cover the words of both sentences of ${number}, which ${same === 'yes' ? 'are' : 'are not'} the same`, () => {
        const [said, repeated] = references(middle(overview)).map((place) => place.replace(/^\d+ /, ''));
        assert.equal(said === repeated, same === 'yes');
        assert.equal(lines[overview - 1], `- ${said}`);
        assert.equal(lines[direction - 1], `- ◎${repeated}`);
      });
    }
    it('leave the eleven ◎ alone that no sentence repeats', () => {
      const alone = [85, 133, 172, 227, 271, 322, 367, 413, 414, 481, 482];
      assert.deepEqual(
        alone.flatMap((line) => definitionLines({ line: line - 1, character: 5 })),
        [],
      );
    });
  });

  describe('of the marks (7)', () => {
    it('lead from 【再掲】 to its primary in the chapter', () => {
      assert.deepEqual(definition(at(435, '【再掲】')), ['98 産業支援拠点の再整備']);
      assert.deepEqual(definition(at(435, '産業支援拠点の再整備')), ['98 産業支援拠点の再整備']);
    });
    it('join primary and listing again from either', () => {
      const places = ['98 産業支援拠点の再整備', '435 産業支援拠点の再整備'];
      assert.deepEqual(references(at(98, '産業支援拠点の再整備')), places);
      assert.deepEqual(references(at(435, '【再掲】')), places);
    });
    it('lead nowhere where the primary is in another chapter, and say so', () => {
      for (const [line, mark] of [
        [423, '【再掲】'],
        [558, '【別掲】'],
      ] as const) {
        assert.deepEqual(definition(at(line, mark)), []);
        const said = hoverAt(snapshot, at(line, mark))?.parts.flatMap((part) =>
          part.kind === 'said' ? [part.message.text] : [],
        );
        assert.equal(said?.[0], 'No primary listing in this edition');
      }
    });
    it('are links where they lead somewhere', () => {
      assert.deepEqual(
        linksOf(snapshot).map(({ range, target }) => [quote(range), quote(target.range)]),
        [['435 【再掲】', '98 産業支援拠点の再整備']],
      );
    });
  });

  describe('of the words in 「」 (8)', () => {
    const rows = rowsOfFacts(8);
    it('are counted as the table counts them', () => {
      const count = (kind: string) => rows.filter(([, , match]) => match === kind).length;
      assert.deepEqual(
        { exact: count('exact'), normalised: count('normalised'), partial: count('partial') },
        { exact: 8, normalised: 2, partial: 2 },
      );
      assert.equal(count('none'), 4);
      assert.equal(count('not a programme'), 6);
    });
    for (const [line, mention = '', match = '', to = ''] of rows) {
      const words = mention.slice(1, -1);
      const position = () => at(Number(line), words);
      if (LINKED.includes(match)) {
        const target = Number(/^L(\d+)/.exec(to)?.[1]);
        it(`lead from ${mention} on line ${line} to its programme and back (${match})`, () => {
          assert.deepEqual(definitionLines(position()), [target]);
          const programme = definitionAt(snapshot, position())?.targets[0]?.range;
          assert.ok(programme);
          assert.ok(references(programme.start).includes(`${line} ${words}`));
          assert.deepEqual(references(position()), references(programme.start));
        });
      } else {
        it(`link ${mention} on line ${line} to nothing (${match})`, () => {
          assert.deepEqual(definition(position()), []);
          assert.deepEqual(references(position()), []);
        });
      }
    }
    it('link none of the other 「…」', () => {
      const others = Array.from(facts.matchAll(/^- L(\d+) (「.*」) \((?:overview|2-)/gm));
      assert.equal(others.length, 11);
      for (const [, line, mention = ''] of others) {
        // 「社会的事業」 stands inside a programme's name, and means that programme.
        const expected = line === '248' ? ['248 「社会的事業」のための専用相談窓口事業'] : [];
        assert.deepEqual(definition(at(Number(line), mention)), expected, mention);
      }
    });
  });

  describe('of the notes (9)', () => {
    for (const [marker = '', definitionCell = ''] of rowsOfFacts(9)) {
      const from = Number(/L(\d+)/.exec(marker)?.[1]);
      const to = Number(/L(\d+)/.exec(definitionCell)?.[1]);
      it(`lead from the marker on line ${from} to its definition and back`, () => {
        assert.deepEqual(definition(at(from, '(注)')), [`${to} (注)`]);
        assert.deepEqual(definition(at(to, '(注)')), [`${from} (注)`]);
        assert.deepEqual(referenceLines(at(from, '(注)')), [from, to]);
        assert.deepEqual(referenceLines(at(to, '(注)')), [from, to]);
      });
    }
  });
});
