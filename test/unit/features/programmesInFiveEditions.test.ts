import assert from 'node:assert/strict';
import { definitionAt } from '../../../server/src/features/definition';
import { lastYearAt } from '../../../server/src/features/implementation';
import { lensesOf } from '../../../server/src/features/lenses';
import { referencesAt } from '../../../server/src/features/references';
import type { Location } from '../../../server/src/workspace/files/location';
import type { FoundWords } from '../../support/workspaces/naiveSearch';
import { searchNames } from '../../support/workspaces/naiveSearch';
import type { GeneratedEdition, NamedProgramme } from '../../support/plans/fiveYears';
import { fiveYears, spellingsOf, textsOf } from '../../support/plans/fiveYears';
import { Session } from '../../support/workspaces/session';

describe('A programme in five editions', () => {
  const { folders, texts, editions } = fiveYears();
  let session: Session;
  before(async () => {
    session = await Session.start(folders, texts);
  });

  const inOrder = (places: readonly Location[]) =>
    places.map((place) => JSON.stringify([place.uri, place.range])).sort();
  const search = (edition: GeneratedEdition, programme: NamedProgramme): FoundWords[] =>
    searchNames(
      textsOf(edition, (uri) => session.text(uri)),
      spellingsOf(programme).map(({ words }) => words),
    );
  /** Where the primary stands: the one place in brackets, of its name, without a mark. */
  const primaryOf = (edition: GeneratedEdition, programme: NamedProgramme): FoundWords => {
    const [place, ...others] = search(edition, programme).filter(({ uri, range, words }) => {
      const line = session.text(uri).split('\n')[range.start.line] ?? '';
      return words === programme.name && /^\)(?:\*\*)?$/.test(line.slice(range.end.character));
    });
    assert.ok(place && others.length === 0, `${programme.name} has one primary`);
    return place;
  };

  for (const edition of editions) {
    it(`is found from every place in ${edition.year} at just the places that a search by eye finds`, () => {
      for (const programme of edition.programmes) {
        const places = search(edition, programme);
        assert.equal(places.length, spellingsOf(programme).length, programme.name);
        for (const { uri, range } of places) {
          assert.deepEqual(inOrder(referencesAt(session.snapshot(uri), range.start)), inOrder(places), programme.name);
        }
      }
    });

    it(`leads from every place in ${edition.year} to its primary`, () => {
      for (const programme of edition.programmes) {
        const primary = primaryOf(edition, programme);
        for (const { uri, range } of search(edition, programme)) {
          const targets = definitionAt(session.snapshot(uri), range.start)?.targets ?? [];
          assert.deepEqual(inOrder(targets), inOrder([primary]), programme.name);
        }
      }
    });

    it(`counts in ${edition.year} what speaks of it, above its primary only`, () => {
      for (const uri of edition.files) {
        const counted = lensesOf(session.snapshot(uri)).map(({ range, parts }) => [
          range.start.line,
          ...parts.map(({ text, args: [count] }) => text.replace('{0}', String(count))),
        ]);
        const expected = edition.programmes
          .map((programme) => ({ programme, primary: primaryOf(edition, programme) }))
          .filter(({ primary }) => primary.uri === uri)
          // What nothing speaks of and what is where it was needs no lens.
          .filter(({ programme: { mentions, relisted } }) => mentions.length + relisted.length > 0)
          .map(({ programme: { measure, mentions, relisted }, primary }) => {
            const elsewhere = relisted.filter(({ mark }) => mark.includes('別掲')).length;
            const count = (words: string, number: number) => (number > 0 ? [`${words} ${number}`] : []);
            return [
              primary.range.start.line,
              ...count('relisted', relisted.length - elsewhere),
              ...count('listed elsewhere', elsewhere),
              ...count('mentioned', mentions.length),
              ...(edition.year > 2009 ? [`last year ${measure}`] : []),
            ];
          })
          // The generated programmes never move: last year alone tells nothing.
          .filter(([, ...counts]) => counts.some((count) => !String(count).startsWith('last year')))
          .sort(([one], [other]) => Number(one) - Number(other));
        assert.deepEqual(counted, expected);
      }
    });
  }

  for (const [at, edition] of editions.entries()) {
    const before = editions[at - 1];
    it(`was last year’s of ${edition.year} at its primary, through 改称 where it was renamed`, () => {
      for (const [index, programme] of edition.programmes.entries()) {
        const then = before?.programmes[index];
        const expected = before && then ? inOrder([primaryOf(before, then)]) : [];
        for (const { uri, range } of search(edition, programme)) {
          assert.deepEqual(inOrder(lastYearAt(session.snapshot(uri), range.start)), expected, programme.name);
        }
      }
    });
  }

  it('was renamed twice in these years', () => {
    const names = editions.map(({ programmes }) => programmes.map(({ name }) => name));
    const changes = names.slice(1).map((now, at) => now.filter((name) => !names[at]?.includes(name)));
    assert.deepEqual(changes, [[], ['海辺の学び舎づくり'], [], ['水辺の案内人養成']]);
  });
});
