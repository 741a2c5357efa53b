import assert from 'node:assert/strict';
import type { OutlineNode } from '../../../../server/src/features/outline/outlineNode';
import { outlineOf } from '../../../../server/src/features/outline/outline';
import { rename } from '../../../../server/src/refactor/rename/rename';
import type { FormerSpellings } from '../../../../server/src/refactor/rename/formerSpellings';
import { NO_FORMER_SPELLINGS } from '../../../../server/src/refactor/rename/formerSpellings';
import { Checker } from '../../../../server/src/rules/check';
import { kanjiOutsideTable } from '../../../../server/src/rules/notation/kanjiOutsideTable';
import { mixedWidth } from '../../../../server/src/rules/notation/mixedWidth';
import { spellingVariants } from '../../../../server/src/rules/notation/spellingVariants';
import { RULES } from '../../../../server/src/rules/table';
import type { Rule } from '../../../../server/src/rules/rule';
import type { FileEdits } from '../../../../server/src/text/edits/edits';
import type { FoundWords } from '../../../support/workspaces/naiveSearch';
import { searchNames, searchWholeLines } from '../../../support/workspaces/naiveSearch';
import type { GeneratedEdition, GeneratedMeasure } from '../../../support/plans/fiveYears';
import { fiveYears, measuresOf, respelled, spellingsOf, textsOf } from '../../../support/plans/fiveYears';
import { Session } from '../../../support/workspaces/session';

const STRATEGIES = [1, 2, 3, 4];
const NEW_NAMES = ['帆船まつりの再興', '夕凪の市(灯の部)', 'ＨＡＭＡ塾　初級'];

/** What these find depends on the words of a name itself. */
const ABOUT_SPELLING: readonly Rule[] = [kanjiOutsideTable, mixedWidth, spellingVariants];

/** A renaming from one place to another text, as the search by eye expects it. */
type Expected = FoundWords & { readonly newText: string };

describe('Renaming in five editions with the same names', () => {
  const { folders, texts, editions } = fiveYears();
  const checker = new Checker(RULES.filter((rule) => !ABOUT_SPELLING.includes(rule)));
  let session: Session;
  let former: FormerSpellings;

  // In each edition one file is open as it is on the disk, and one with a line that is not saved.
  beforeEach(async () => {
    session = await Session.start(folders, texts);
    former = NO_FORMER_SPELLINGS;
    for (const { files } of editions) {
      const [first = '', second = ''] = files;
      session.edit(first);
      session.edit(second, `${session.text(second)}\nまだ保存していない行。\n`);
    }
  });

  const renameAt = ({ uri, range }: FoundWords, name: string): readonly FileEdits[] => {
    const renaming = rename(session.snapshot(uri), range.start, name, former);
    assert.ok('edits' in renaming, 'refused' in renaming ? renaming.refused.text : '');
    former = renaming.former;
    return renaming.edits;
  };
  const inOrder = (edits: readonly { uri: string; range: object; newText: string }[]) =>
    edits.map(({ uri, range, newText }) => JSON.stringify([uri, range, newText])).sort();
  const flat = (edits: readonly FileEdits[]) =>
    edits.flatMap(({ uri, edits: inFile }) => inFile.map((edit) => ({ uri, ...edit })));
  const allTexts = () => editions.flatMap(({ files }) => files.map((uri) => session.text(uri)));
  const editionTexts = (edition: GeneratedEdition) => textsOf(edition, (uri) => session.text(uri));

  /** What an edition is read as: its outline without the names, and the rules' findings without places. */
  const reading = ({ files }: GeneratedEdition) =>
    files.map((uri) => {
      const { file, edition } = session.snapshot(uri);
      return JSON.stringify([
        outlineOf(file).map(withoutNames),
        checker.check(file, edition).map(({ code, level, range }) => [code, level, range.start.line]),
      ]);
    });

  /** Renames from every place; there and back, looking at every file after each, from one place. */
  async function checkRenaming(
    edition: GeneratedEdition,
    places: readonly FoundWords[],
    [name, newName]: readonly [string, string],
    expected: readonly Expected[],
  ) {
    const [before, readBefore] = [allTexts(), reading(edition)];
    for (const place of places) {
      assert.deepEqual(inOrder(flat(renameAt(place, newName))), inOrder(expected), `${name} → ${newName}`);
    }
    const place = places[newName.length % places.length];
    assert.ok(place);
    await session.apply(renameAt(place, newName));
    const changed = allTexts().filter((text, at) => text !== before[at]).length;
    assert.equal(changed, new Set(expected.map(({ uri }) => uri)).size);
    assert.deepEqual(reading(edition), readBefore);
    await session.apply(renameAt(place, name));
    assert.deepEqual(allTexts(), before, `${newName} → ${name}`);
  }

  for (const edition of editions) {
    it(`changes a programme in ${edition.year} at just the places that a search by eye finds, and back to the bytes`, async () => {
      for (const [index, programme] of edition.programmes.entries()) {
        const newName = NEW_NAMES[index % NEW_NAMES.length] ?? '';
        const spellings = spellingsOf(programme);
        const places = searchNames(
          editionTexts(edition),
          spellings.map(({ words }) => words),
        );
        const expected = places.map((place) => {
          const spelling = spellings.find(({ words }) => words === place.words);
          assert.ok(spelling);
          return { ...place, newText: respelled(spelling, newName) };
        });
        await checkRenaming(edition, places, [programme.name, newName], expected);
      }
    }).timeout(60_000);

    it(`changes a measure’s title in ${edition.year} in list, heading and rest, and back to the bytes`, async () => {
      for (const measure of STRATEGIES.flatMap(measuresOf)) {
        for (const newTitle of [
          '凪',
          '浜のあしたを考え、みなで手を動かす仕組みを整えていく',
          `新しく${measure.title}`,
        ]) {
          if (measure.rest !== '' && newTitle.length < 2) continue;
          const places = searchWholeLines(editionTexts(edition), linesOf(measure));
          assert.equal(places.length, measure.rest === '' ? 2 : 3);
          await checkTitle(edition, places, measure, newTitle);
        }
      }
    }).timeout(60_000);
  }

  /** Where a title breaks off, the new heading and the new rest together are the new title. */
  async function checkTitle(
    edition: GeneratedEdition,
    places: readonly FoundWords[],
    { title }: GeneratedMeasure,
    newTitle: string,
  ) {
    const [place] = places;
    assert.ok(place);
    const edits = flat(renameAt(place, newTitle));
    const expected = places.map((found): Expected => {
      const edit = edits.find(({ uri, range }) => uri === found.uri && range.start.line === found.range.start.line);
      return { ...found, newText: edit?.newText ?? found.words };
    });
    const [listed, ...body] = expected.map(({ newText }) => newText);
    assert.equal(listed, newTitle);
    assert.equal(body.join(''), newTitle);
    assert.ok(body.every((part) => part !== ''));
    const changed = expected.filter(({ newText, words }) => newText !== words);
    await checkRenaming(edition, places, [title, newTitle], changed);
  }
});

function linesOf({ number, title, rest }: GeneratedMeasure): string[] {
  const heading = `${number} ${title.slice(0, title.length - rest.length)}`;
  return [`${number} ${title}`, heading, ...(rest === '' ? [] : [rest])];
}

function withoutNames({ kind, number, range, children }: OutlineNode): unknown {
  return [kind, number, range.start.line, range.end.line, children.map(withoutNames)];
}
