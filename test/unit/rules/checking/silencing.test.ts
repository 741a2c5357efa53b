import assert from 'node:assert/strict';
import { Checker } from '../../../../server/src/rules/check';
import { silencingHere, silencingInFile } from '../../../../server/src/rules/checking/silencing';
import { RULES } from '../../../../server/src/rules/table';
import { applyEdits } from '../../../../server/src/text/edits/edits';
import { smallMeasure } from '../../../support/plans/measures';
import { readEdition, textIn, uriOf, withTexts } from '../../../support/workspaces/editions';

const HERE = silencingHere;
const IN_FILE = silencingInFile;
const URI = uriOf('plan.shisaku');

/** A text after findings of some rules have been silenced, one after the other. */
async function silenced(text: string, by: typeof HERE, ...codes: string[]): Promise<string> {
  const [code, ...further] = codes;
  if (code === undefined) return text;
  const plan = await readEdition([{ path: 'plan.shisaku', text: '' }], '{}');
  // An editor may tell the byte order mark, which is none of the text that is read from the disk.
  const edition = withTexts(plan, new Map([[URI, text]]));
  const file = edition.files.get(URI);
  assert.ok(file);
  const finding = new Checker(RULES).check(file, edition).find((one) => one.code === code);
  assert.ok(finding, `${code} is found`);
  return silenced(applyEdits(textIn(edition, URI), by(file, edition, finding)), by, ...further);
}

/** What is written around some lines of a measure, when rules are silenced in them. */
async function around(lines: string, ...codes: string[]): Promise<string> {
  const text = await silenced(smallMeasure({ challenges: lines }), HERE, ...codes);
  const [before = '', after = ''] = smallMeasure({ challenges: '\0' }).split('\0');
  assert.ok(text.startsWith(before) && text.endsWith(after), text);
  return text.slice(before.length, text.length - after.length);
}

describe('To silence a finding at its place', () => {
  it('a comment is written above its line', async () => {
    assert.equal(
      await around('- 隣の縣を守る。', 'old-form-kanji'),
      '<!-- shisaku-disable-next-line old-form-kanji -->\n- 隣の縣を守る。',
    );
  });

  it('a comment that is there says one rule more, before its reason', async () => {
    assert.equal(
      await around('- 隣の縣と、 港を守る。', 'old-form-kanji', 'space-in-sentence'),
      '<!-- shisaku-disable-next-line old-form-kanji space-in-sentence -->\n- 隣の縣と、 港を守る。',
    );
    assert.equal(
      await around(
        '<!-- shisaku-disable-next-line space-in-sentence -- 詩の一節 -->\n- 隣の縣と、 港を守る。',
        'old-form-kanji',
      ),
      '<!-- shisaku-disable-next-line space-in-sentence old-form-kanji -- 詩の一節 -->\n- 隣の縣と、 港を守る。',
    );
  });

  it('no comment cuts an item or a table in two', async () => {
    assert.equal(
      await around('- 港を守り、市を開く。\n  隣の縣と組む。\n- 船を出す。', 'old-form-kanji'),
      '<!-- shisaku-disable old-form-kanji -->\n- 港を守り、市を開く。\n  隣の縣と組む。\n<!-- shisaku-enable old-form-kanji -->\n- 船を出す。',
    );
    assert.equal(
      await around('| 所 | 数 |\n| --- | --- |\n| 隣の縣 | 2 |', 'old-form-kanji'),
      '<!-- shisaku-disable old-form-kanji -->\n| 所 | 数 |\n| --- | --- |\n| 隣の縣 | 2 |\n<!-- shisaku-enable old-form-kanji -->',
    );
  });

  it('what another comment says of the first line is still right above it', async () => {
    const other = '<!-- shisaku-disable-next-line comma-style -->';
    assert.equal(
      await around(`${other}\n- 港を守り、市を開く。\n  隣の縣と組む。`, 'old-form-kanji'),
      `<!-- shisaku-disable old-form-kanji -->\n${other}\n- 港を守り、市を開く。\n  隣の縣と組む。\n<!-- shisaku-enable old-form-kanji -->`,
    );
  });

  it('the comment stands as deep as its line', async () => {
    assert.equal(
      await around('- 港を守る。\n  - 隣の縣と組む。', 'old-form-kanji'),
      '- 港を守る。\n  <!-- shisaku-disable-next-line old-form-kanji -->\n  - 隣の縣と組む。',
    );
  });
});

describe('To silence a rule in a file', () => {
  const text = smallMeasure({ challenges: '- 隣の縣と、 港を守る。' });

  it('a comment is written at its top, below a byte order mark, with its line ends', async () => {
    const comment = '<!-- shisaku-disable old-form-kanji -->';
    assert.equal(await silenced(text, IN_FILE, 'old-form-kanji'), `${comment}\n${text}`);
    const inWindows = text.replaceAll('\n', '\r\n');
    assert.equal(await silenced(inWindows, IN_FILE, 'old-form-kanji'), `${comment}\r\n${inWindows}`);
    assert.equal(await silenced(`\ufeff${text}`, IN_FILE, 'old-form-kanji'), `\ufeff${comment}\n${text}`);
  });

  it('a comment that is there says one rule more', async () => {
    assert.equal(
      await silenced(text, IN_FILE, 'old-form-kanji', 'space-in-sentence'),
      `<!-- shisaku-disable old-form-kanji space-in-sentence -->\n${text}`,
    );
  });

  it('nothing is written where a comment further below lets the rule speak again', async () => {
    const enabled = `<!-- shisaku-enable old-form-kanji -->\n${text}`;
    assert.equal(await silenced(enabled, IN_FILE, 'old-form-kanji'), enabled);
  });
});
