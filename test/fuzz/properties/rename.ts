import assert from 'node:assert/strict';
import fc from 'fast-check';
import { rename as renameAt } from '../../../server/src/refactor/rename/rename';
import { bareNameIn } from '../../../server/src/refactor/rename/renameGroup';
import { renameTargetAt } from '../../../server/src/refactor/rename/renameTarget';
import type { Position } from '../../../server/src/text/position';
import { rangeOfSpan } from '../../../server/src/text/position';
import type { PlanFile } from '../../../server/src/workspace/files/planFile';
import { Session } from '../../support/workspaces/session';
import { property } from '../property';
import type { FolderRecipe } from '../session/editions';
import { folders, FOLDER, textsOf, uriOfFile } from '../session/editions';

const NEW_NAMES = ['夕凪の市', '夕凪の市(灯の部)', 'ＨＡＭＡ塾　初級', '帆船まつりの再興', 'x', '１'];
const MOST_PLACES = 6;

interface Renaming {
  readonly folder: FolderRecipe;
  readonly newName: string;
  readonly first: number;
}

/** Whatever is renamed and renamed back leaves every file as it was. */
export const rename = property<Renaming>(
  { name: 'Renamed there and back, every text is as it was', casesOfRound: 20 },
  (effort) =>
    fc.record({ folder: folders(effort), newName: fc.constantFrom(...NEW_NAMES), first: fc.nat(MOST_PLACES) }),
  async ({ folder, newName, first }, effort) => {
    const texts = textsOf(folder, effort);
    const uris = texts.map((_, at) => uriOfFile(at));
    const session = await Session.start(
      [FOLDER],
      [
        [`${FOLDER}/shisaku.json`, folder.settings],
        ...texts.map((text, at): [string, string] => [uriOfFile(at), text]),
      ],
    );
    // One file is open, the others are as the disk has them.
    session.edit(uriOfFile(0), texts[0]);
    let renamed = 0;
    const before = uris.map((uri) => session.text(uri));
    for (const uri of uris) {
      const places = placesOf(session.snapshot(uri).file);
      for (const place of places.filter((_, at) => at % MOST_PLACES === first % MOST_PLACES).slice(0, MOST_PLACES)) {
        if (await thereAndBack(session, uri, place, newName)) renamed++;
        assert.deepEqual(
          uris.map((each) => session.text(each)),
          before,
        );
      }
    }
    return renamed;
  },
);

/** Tells whether there was something to rename. */
async function thereAndBack(session: Session, uri: string, place: Position, newName: string): Promise<boolean> {
  const target = renameTargetAt(session.snapshot(uri), place);
  // An editor can ask for no name with a line end in it.
  if (!target || /[\u2028\u2029]/.test(target.placeholder.trim())) return false;
  const there = renameAt(session.snapshot(uri), target.range.start, newName);
  if ('refused' in there) return false;
  await session.apply(there.edits);
  const back = renameAt(session.snapshot(uri), target.range.start, target.placeholder, there.former);
  assert.ok('edits' in back, `“${target.placeholder}” → “${newName}” cannot be taken back`);
  await session.apply(back.edits);
  return true;
}

/** Where programmes, measures and groups are named. */
function placesOf({ document, facts }: PlanFile): Position[] {
  return facts.flatMap(({ programmes, mentions, measure, listed, groups, groupsWithPoints }, at) => {
    const line = document.blocks[at]?.line ?? 0;
    const titles = measure ? [measure, ...listed] : listed;
    const spans = [
      ...programmes.map(({ name }) => name),
      ...mentions,
      ...titles.map(({ title }) => title),
      ...[...groups, ...groupsWithPoints].map(bareNameIn),
    ];
    return spans.map((span) => rangeOfSpan(span, line).start);
  });
}
