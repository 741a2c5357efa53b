import assert from 'node:assert/strict';
import type { FormerSpellings } from '../../../../server/src/refactor/rename/formerSpellings';
import { NO_FORMER_SPELLINGS } from '../../../../server/src/refactor/rename/formerSpellings';
import { rename } from '../../../../server/src/refactor/rename/rename';
import { dedent } from '../../../support/plans/dedent';
import { Session } from '../../../support/workspaces/session';

const URI = 'file:///plan/senryaku1.shisaku';
const NAME = '梅の学校(春の部)';

const PLAN = dedent(`
  1-1 梅の里

  2 成果と課題

  ○ 成果

  - 「梅の学校」と「春の部」と「梅の学校（春の部）」を、「長野県梅の学校(春の部)」で束ねた。

  4 重点的取組と主な事業

  - 梅を学ぶ。(${NAME})
`);

describe('Renaming back', () => {
  let session: Session;
  let former: FormerSpellings;
  beforeEach(async () => {
    session = await Session.start(['file:///plan'], [[URI, PLAN]]);
    former = NO_FORMER_SPELLINGS;
  });

  /** Renames the programme where its item names it. */
  async function renameTo(newName: string): Promise<void> {
    const lines = session.text(URI).split('\n');
    const line = lines.findIndex((text) => text.startsWith('- 梅を学ぶ'));
    const character = (lines[line]?.indexOf('(') ?? 0) + 1;
    const renaming = rename(session.snapshot(URI), { line, character }, newName, former);
    assert.ok('edits' in renaming);
    former = renaming.former;
    await session.apply(renaming.edits);
  }

  it('gives every place its own spelling again', async () => {
    await renameTo('桃の教室');
    assert.ok(session.text(URI).includes('「桃の教室」と「桃の教室」と「桃の教室」を、'));
    await renameTo(NAME);
    assert.equal(session.text(URI), PLAN);
  });

  it('does so over several names', async () => {
    await renameTo('桃の教室');
    await renameTo('柿の教室');
    await renameTo('栗の教室(秋)');
    await renameTo(NAME);
    assert.equal(session.text(URI), PLAN);
  });

  it('does so where lines have come and gone above', async () => {
    await renameTo('桃の教室');
    await session.write([URI, `前書き。\n\n${session.text(URI)}`]);
    await renameTo(NAME);
    assert.equal(session.text(URI), `前書き。\n\n${PLAN}`);
  });

  it('spells a place anew whose line has been edited', async () => {
    await renameTo('桃の教室');
    await session.write([URI, session.text(URI).replace('束ねた', 'まとめた')]);
    await renameTo(NAME);
    assert.ok(session.text(URI).includes(`「${NAME}」と「${NAME}」と「${NAME}」を、`));
  });

  it('to a name that was never there is simply a renaming', async () => {
    await renameTo('桃の教室');
    await renameTo('梅の学校(秋の部)');
    assert.equal(session.text(URI).match(/「梅の学校\(秋の部\)」/g)?.length, 3);
  });

  it('leaves what named the new name before, and nothing with it', async () => {
    const plan = PLAN.replace('束ねた', '束ね、「桃の教室」も開いた');
    await session.write([URI, plan]);
    await renameTo('桃の教室');
    await renameTo(NAME);
    assert.equal(session.text(URI), plan);
  });
});
