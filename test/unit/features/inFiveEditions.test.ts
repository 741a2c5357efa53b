import assert from 'node:assert/strict';
import { declarationsAt } from '../../../server/src/features/declaration';
import { definitionAt } from '../../../server/src/features/definition';
import { highlightsAt } from '../../../server/src/features/highlight';
import { hoverAt } from '../../../server/src/features/hover/hover';
import { lastYearAt } from '../../../server/src/features/implementation';
import { inlayHintsOf } from '../../../server/src/features/inlayHints';
import { lensesOf } from '../../../server/src/features/lenses';
import { linksOf } from '../../../server/src/features/links';
import { referencesAt } from '../../../server/src/features/references';
import { splitLines } from '../../../server/src/text/lines';
import type { Position } from '../../../server/src/text/position';
import { fiveYears } from '../../support/plans/fiveYears';
import { Session } from '../../support/workspaces/session';

const EVERYWHERE = { start: { line: 0, character: 0 }, end: { line: Number.MAX_SAFE_INTEGER, character: 0 } };

describe('In five editions with the same names', () => {
  const { folders, texts, editions } = fiveYears();
  const yearOf = new Map(editions.flatMap(({ year, files }) => files.map((uri) => [uri, year] as const)));
  let session: Session;
  before(async () => {
    session = await Session.start(folders, texts);
  });

  it('every file is in the edition of its year', () => {
    assert.equal(session.workspace.allEditions().length, 5);
    for (const { year, root, files } of editions) {
      for (const uri of files) {
        const { edition } = session.snapshot(uri);
        assert.deepEqual([edition.fiscalYear, edition.root, edition.files.size], [year, root, 4]);
        assert.equal(edition.previous?.fiscalYear, year === 2009 ? undefined : year - 1);
      }
    }
  });

  /** Every other character of every line, from a start that changes, so that nothing is passed over for its length. */
  function* positionsIn(uri: string): Generator<Position> {
    for (const [line, { length }] of splitLines(session.text(uri)).entries()) {
      for (let character = line % 2; character <= length; character += 2) yield { line, character };
    }
  }

  for (const edition of editions) {
    it(`no reference leaves ${edition.year}, and last year’s go one year back`, () => {
      const found = { here: 0, lastYear: 0 };
      const stays = (uri: string): void => {
        assert.equal(yearOf.get(uri), edition.year);
        found.here++;
      };
      const goesBack = (uri: string): void => {
        assert.equal(yearOf.get(uri), edition.year - 1);
        found.lastYear++;
      };
      for (const uri of edition.files) {
        const snapshot = session.snapshot(uri);
        for (const position of positionsIn(uri)) {
          for (const target of definitionAt(snapshot, position)?.targets ?? []) stays(target.uri);
          for (const target of declarationsAt(snapshot, position)) stays(target.uri);
          for (const place of referencesAt(snapshot, position)) stays(place.uri);
          found.here += highlightsAt(snapshot, position).length;
          for (const place of lastYearAt(snapshot, position)) goesBack(place.uri);
          for (const part of hoverAt(snapshot, position)?.parts ?? []) {
            if (part.kind !== 'said' || !part.place) continue;
            if (part.message.text.startsWith('Last year')) goesBack(part.place.uri);
            else stays(part.place.uri);
          }
        }
        for (const { target } of linksOf(snapshot)) stays(target.uri);
        for (const { target } of inlayHintsOf(snapshot, EVERYWHERE, { groups: false, marks: true, years: 'all' })) {
          if (target) stays(target.uri);
        }
        for (const { parts, locations } of lensesOf(snapshot)) {
          const counted = parts.reduce(
            (sum, { text, args: [count] }) => (text.startsWith('last year') ? sum : sum + Number(count)),
            0,
          );
          locations.slice(0, counted).forEach((location) => {
            stays(location.uri);
          });
          locations.slice(counted).forEach((location) => {
            goesBack(location.uri);
          });
        }
      }
      assert.ok(found.here > 1000, `only ${found.here} places were found`);
      assert.equal(found.lastYear > 100, edition.year > 2009);
    }).timeout(60_000);
  }
});
