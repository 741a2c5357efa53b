import assert from 'node:assert/strict';
import { referencesAt } from '../../../server/src/features/references';
import { fiveYears } from '../../support/plans/fiveYears';
import { everythingIn } from '../../support/printing/printEditions';
import { searchNames } from '../../support/workspaces/naiveSearch';
import { Session } from '../../support/workspaces/session';

const PLANS = Array.from({ length: 10 }, (_, number) => fiveYears(`file:///plan${number}`));
const FOLDERS = PLANS.flatMap(({ folders }) => folders);
const MAIN = new Map(PLANS.flatMap(({ texts }) => [...texts]));
const NAME = '灯台守の記録づくり';
const OTHER_NAME = '灯台もりの記録づくり';

/** Another branch: a programme has another name in every text, a chapter is gone, another has moved, settings differ. */
function otherBranch(): Map<string, string> {
  const texts = new Map(Array.from(MAIN, ([uri, text]) => [uri, text.replace(/灯台守の ?記録づくり/g, OTHER_NAME)]));
  for (const { editions } of PLANS) {
    for (const { files } of editions) {
      const [first = '', second = ''] = files;
      texts.delete(first);
      texts.set(
        second.replace(/[^/]*$/, (name) => `moved/${name}.shisaku`),
        texts.get(second) ?? '',
      );
      texts.delete(second);
    }
  }
  for (const [uri, text] of texts) if (uri.endsWith('h23/shisaku.json')) texts.set(uri, text.replace('2011', '2031'));
  return texts;
}

describe('A switch of branch', () => {
  /** Brings the disk to another state, and tells of all that differs at once. */
  async function switchTo(session: Session, texts: ReadonlyMap<string, string>): Promise<number> {
    const before = new Map(session.disk.uris().map((uri) => [uri, session.disk.text(uri)]));
    const changed = [...new Set([...before.keys(), ...texts.keys()])].filter(
      (uri) => before.get(uri) !== texts.get(uri),
    );
    for (const uri of changed) {
      const text = texts.get(uri);
      if (text === undefined) session.disk.remove(uri);
      else session.disk.write(uri, text);
    }
    await session.workspace.filesChanged(changed);
    return changed.length;
  }
  const everything = (session: Session) => everythingIn(session.workspace);
  const afresh = async (texts: ReadonlyMap<string, string>) => everything(await Session.start(FOLDERS, texts));

  it('of two hundred files leaves what a fresh reading gives, and so does the way back', async () => {
    const session = await Session.start(FOLDERS, MAIN);
    const other = otherBranch();
    assert.ok((await switchTo(session, other)) > 200);
    assert.deepEqual(everything(session), await afresh(other));
    await switchTo(session, MAIN);
    assert.deepEqual(everything(session), await afresh(MAIN));
  }).timeout(60_000);

  it('does not touch a document that is open, saved or not', async () => {
    const session = await Session.start(FOLDERS, MAIN);
    const [edition] = PLANS[0]?.editions ?? [];
    const [open = '', , third = ''] = edition?.files ?? [];
    session.edit(open, `${session.text(open)}\n浜の声。\n`);
    session.edit(third);
    await switchTo(session, otherBranch());
    const [place] = searchNames([[open, session.text(open)]], [NAME]);
    assert.ok(place);
    const found = referencesAt(session.snapshot(open), place.range.start);
    // The chapters that list and mention it again have another name for it now, or are gone.
    assert.deepEqual([...new Set(found.map(({ uri }) => uri))], [open]);
    await session.close(open);
    assert.equal(session.workspace.file(open), undefined);
    await session.close(third);
    assert.deepEqual(everything(session), await afresh(otherBranch()));
  }).timeout(60_000);
});

describe('Changes that are told together', () => {
  const FOLDER = 'file:///plan';
  const CONFIG = `${FOLDER}/shisaku.json`;
  const CHAPTER = `${FOLDER}/chapter.txt`;
  const named = (files: readonly string[]) => JSON.stringify({ fiscalYear: 2011, files });
  const known = (session: Session) => session.workspace.allFiles().map(({ uri }) => uri);

  it('drop a file that has changed and that the settings no longer name', async () => {
    const session = await Session.start(
      [FOLDER],
      [
        [CONFIG, named(['*.txt'])],
        [CHAPTER, '戦略1 浜\n'],
      ],
    );
    assert.deepEqual(known(session), [CHAPTER]);
    await session.write([CHAPTER, '戦略1 丘\n'], [CONFIG, named([])]);
    assert.deepEqual(known(session), []);
  });

  it('may tell of deleted files that never were plans', async () => {
    const session = await Session.start([FOLDER], [[`${FOLDER}/one.shisaku`, '戦略1 浜\n']]);
    await session.workspace.filesChanged([], [`${FOLDER}/picture.png`, `${FOLDER}/folder`]);
    assert.deepEqual(known(session), [`${FOLDER}/one.shisaku`]);
  });
});

describe('A document that is no file of the folders', () => {
  const FOLDER = 'file:///plan';
  const TEXT = '1-1 丘\n4 重点的取組と主な事業\n- 行う。(丘の森)\n';
  for (const [what, uri] of [
    ['a version out of git', `git:/plan/one.shisaku?${encodeURIComponent('{"path":"/plan/one.shisaku","ref":"~"}')}`],
    ['a file that lies elsewhere', 'file:///elsewhere/one.shisaku'],
  ] as const) {
    it(`stands by itself: ${what}`, async () => {
      const session = await Session.start([FOLDER], [[`${FOLDER}/one.shisaku`, TEXT]]);
      session.edit(uri, TEXT);
      for (const asked of [uri, `${FOLDER}/one.shisaku`]) {
        const places = referencesAt(session.snapshot(asked), { line: 2, character: 7 });
        assert.deepEqual(
          places.map((place) => place.uri),
          [asked],
        );
      }
      await session.close(uri);
      assert.equal(session.workspace.file(uri), undefined);
    });
  }
});
