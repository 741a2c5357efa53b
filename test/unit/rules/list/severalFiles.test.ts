import assert from 'node:assert/strict';
import { Checker } from '../../../../server/src/rules/check';
import type { Finding } from '../../../../server/src/rules/rule';
import { RULES } from '../../../../server/src/rules/table';
import type { PathAndText } from '../../../support/findings/check';
import { applyFix, checkFiles } from '../../../support/findings/check';
import { LIST_MUTATIONS } from '../../../support/findings/mutations/list';
import { Draft } from '../../../support/findings/mutations/draft';
import { otherMeasure, smallMeasure, smallStrategy } from '../../../support/plans/measures';
import { parted } from '../../../support/plans/parted';
import { readSamples } from '../../../support/plans/samples';
import { pathOf, readEdition, uriOf } from '../../../support/workspaces/editions';

const ONE = '1-1 朝市を育てる';
const TWO = '1-2 港に人を迎える';
const THREE = '1-3 畑を貸し借りする';
const CONFIG = '{"fiscalYear":2012}';

const first = () => smallMeasure();
const second = () => otherMeasure();
const third = (number = '1-3', title = '畑を貸し借りする') =>
  smallMeasure({
    number,
    title,
    necessity: '- 畑を借りたい人が増えている。',
    achievements: '- 空いた畑の地図を作成した。',
    challenges: '- 畑の持ち主と話す機会が少ない。',
    directions: '- ◎畑を貸す人と借りる人を引き合わせる。',
    initiatives: '畑の橋渡し\n\n- 貸してもよい畑の情報を集める。**(畑の橋渡し)**',
  });
const OVERVIEW =
  '\n- 雨の日も店を開ける場所を整える。\n- 港に立ち寄る人が休める場所をつくる。\n- 畑を貸す人と借りる人を引き合わせる。\n';

const guideline = (...listed: string[]) =>
  `《指針－平成24年度の重点的な取組》\n\n畑づくり\n\n${listed.map((each) => `- ${each}\n`).join('')}\n`;

/** Files by their names, in the edition of one year. */
type Texts = Readonly<Record<string, string>>;

async function findingsIn(texts: Texts): Promise<(Finding & { path: string })[]> {
  const files = Object.entries(texts).map(([path, text]): PathAndText => ({ path: `${path}.shisaku`, text }));
  const found = await checkFiles([...files, { path: 'shisaku.json', text: CONFIG }]);
  return Array.from(found, ([path, all]) =>
    all.map((each) => ({ ...each, path: path.replace('.shisaku', '') })),
  ).flat();
}

/** What is found, each with its file and its line, from 1. */
async function told(texts: Texts): Promise<string[]> {
  const found = await findingsIn(texts);
  return found.map(({ path, range, code }) => `${path}:${range.start.line + 1} ${code}`).sort();
}

/** The files after a fix of the only finding of a rule. */
async function mended(texts: Texts, code: string, fix = 0): Promise<Texts> {
  const [finding, ...others] = (await findingsIn(texts)).filter((each) => each.code === code);
  const wanted = finding?.fixes?.()[fix];
  assert.ok(wanted && others.length === 0, `a fix ${fix} of one ${code}`);
  return Object.fromEntries(
    Object.entries(texts).map(([path, text]) => [path, applyFix(text, wanted, `${path}.shisaku`)]),
  );
}

/** A strategy over four files. */
const whole = (): Texts => ({
  head: smallStrategy([ONE, TWO, THREE]) + OVERVIEW,
  market: first(),
  port: second(),
  fields: third(),
});

describe('A strategy in a file for its head and one for each measure', () => {
  /** Files have no order, and a measure of another number is a piece of another strategy. */
  const APART = new Set(['exchanges two measures', 'gives a measure a number of another strategy']);
  const CODES = new Set(RULES.filter(({ scope }) => scope === 'strategy').map(({ code }) => code));
  const checker = new Checker(RULES.filter(({ code }) => CODES.has(code) || code === 'listed-measure-missing'));

  async function foundIn(files: readonly (PathAndText & { readonly firstLine: number })[]): Promise<string[]> {
    const edition = await readEdition(files, CONFIG);
    return [...edition.files.values()]
      .flatMap((file) => {
        const firstLine = files.find(({ path }) => path === pathOf(file.uri))?.firstLine ?? 0;
        return checker.check(file, edition).map(({ code, level, range: { start }, message }) => {
          return [start.line + firstLine, start.character, level, code, ...message.args].join(' ');
        });
      })
      .sort();
  }

  for (const mutation of LIST_MUTATIONS.filter(({ name }) => !APART.has(name))) {
    it(`is told what it is told in one file, when somebody ${mutation.name}`, async () => {
      const samples = readSamples('fy2012');
      const drafts = samples.map(({ name, text }) => new Draft(name, text, [text]));
      const faults = drafts.flatMap((draft) => mutation.places(draft).slice(0, 2));
      assert.ok(faults.length > 0);
      for (const make of faults) {
        const text = make().lines.join('\n');
        const inOne = await foundIn([{ path: 'one.shisaku', text, firstLine: 0 }]);
        assert.ok(inOne.length > 0);
        assert.deepEqual(await foundIn(parted(text, 'parted')), inOne);
      }
    });
  }
});

describe('A fault between the files of a strategy', () => {
  it('is not there where they agree', async () => {
    assert.deepEqual(await told(whole()), []);
  });

  it('is told once, where it stands: a sentence of the overview, and the ◎ in another file is mended as well', async () => {
    const texts = whole();
    const drifted = { ...texts, head: texts.head?.replace('休める場所', '休む場所') ?? '' };
    assert.deepEqual(await told(drifted), ['head:12 overview-drift']);
    assert.deepEqual(await mended(drifted, 'overview-drift'), texts);
    assert.equal((await mended(drifted, 'overview-drift', 1)).port, second().replace('休める', '休む'));
  });

  it('is a sentence that the overview lacks: it is added in the file of the overview', async () => {
    const texts = whole();
    const lacking = { ...texts, head: texts.head?.replace('- 港に立ち寄る人が休める場所をつくる。\n', '') ?? '' };
    assert.deepEqual(await told(lacking), ['head:8 overview-missing']);
    assert.deepEqual(await mended(lacking, 'overview-missing'), texts);
  });

  it('is a number that differs, which is mended on the side that is wrong', async () => {
    const body = { ...whole(), fields: third('1-4') };
    assert.deepEqual(await told(body), ['fields:1 measure-number']);
    assert.deepEqual(await mended(body, 'measure-number'), whole());
    const list = { ...whole(), head: smallStrategy([ONE, TWO, THREE.replace('1-3', '1-5')]) + OVERVIEW };
    assert.deepEqual(await told(list), ['head:9 measure-number']);
    assert.deepEqual(await mended(list, 'measure-number'), whole());
  });

  it('is a number that two sections took, but no copy of a measure', async () => {
    const twice = { ...whole(), more: third('1-2', '畑の土を肥やす') };
    assert.ok((await told(twice)).includes('port:1 measure-number'));
    assert.ok(!(await told({ ...whole(), copy: second() })).some((each) => each.includes('measure-')));
  });

  it('is another name of a group, and not a group whose other half is not here', async () => {
    const points = (name: string) => `\n- **${name}**\n - ・人が集まる場をつくる。\n`;
    const head = (name: string) => smallStrategy([ONE, TWO]) + points(name);
    const bodies = { market: first(), port: second() };
    assert.deepEqual(await told({ head: head('にぎわいの場の整備'), ...bodies }), ['head:10 group-mismatch']);
    const apart = { head: head('にぎわいの場づくり') + points('畑づくり'), ...bodies };
    assert.deepEqual(await told(apart), ['head:13 group-mismatch']);
    const inItsFile = { head: head('にぎわいの場づくり'), ...bodies, fields: guideline(THREE) + third() };
    assert.deepEqual(await told(inItsFile), []);
  });

  it('is the order in each file, for files have none', async () => {
    const { head = '' } = whole();
    assert.deepEqual(await told({ head, a: third(), b: second(), c: first() }), []);
    assert.deepEqual(await told({ head, a: `${second()}\n${first()}`, b: third() }), ['a:1 measure-order']);
    const mixed = { head, a: `${third()}\n${first()}`, b: second() };
    assert.deepEqual(await mended(mixed, 'measure-order'), { ...mixed, a: `${first()}\n${third()}` });
  });

  it('is a measure that is not listed: it is added to the list of its own file, where that has one', async () => {
    const fourth = smallMeasure({ number: '1-4', title: '山を守る', initiatives: '山\n\n- 木を植える。**(山の木)**' });
    const bodies = `${third()}\n${fourth}`;
    const head = smallStrategy([ONE, TWO], first(), second());
    const unlisted = { head, fields: guideline('1-4 山を守る') + bodies };
    const listed = { head, fields: guideline(THREE, '1-4 山を守る') + bodies };
    assert.deepEqual(await mended(unlisted, 'measure-not-listed'), listed);
  });

  it('is a number left out between two measures of a file, not one that another file may have', async () => {
    const head = smallStrategy([ONE, THREE]);
    assert.deepEqual(await told({ head, market: first(), fields: third() }), ['head:8 measure-number']);
    const inTwo = { head: smallStrategy([ONE]), market: first(), fields: guideline(THREE) + third() };
    assert.deepEqual(await told(inTwo), []);
    assert.deepEqual(await told({ market: first(), fields: third() }), []);
    assert.deepEqual(await told({ fields: guideline(THREE) + third() }), []);
  });
});

describe('A listed measure whose file is not here', () => {
  const { head = '', market = '', port = '', fields = '' } = whole();

  it('is told where most others are here, or the file of the list has bodies itself', async () => {
    assert.deepEqual(await told({ head, market, fields }), ['head:8 listed-measure-missing']);
    const inHead = smallStrategy([ONE, TWO, THREE], market);
    assert.deepEqual(await told({ head: inHead }), ['head:8 listed-measure-missing', 'head:9 listed-measure-missing']);
  });

  it('is not told while the others are still to come: a section has its own file and the head', async () => {
    assert.deepEqual(await told({ head, market }), []);
    assert.deepEqual(await told({ head }), []);
  });

  it('is told of by its sections, where only its heading is lost', async () => {
    const without = (measure: string) => measure.slice(measure.indexOf('\n') + 1);
    const lost = `${market}\n${without(port)}`;
    assert.deepEqual(await told({ head, market: lost }), ['market:28 duplicate-section']);
    assert.deepEqual(await told({ head, market: lost, fields }), ['head:8 listed-measure-missing']);
    const texts = { head, market: lost, fields };
    assert.match((await mended(texts, 'listed-measure-missing')).market ?? '', /\n1-2 港に人を迎える\n/);
  });

  it('is added in no file of another section, but between two measures of one', async () => {
    const fixesIn = async (texts: Texts) => (await findingsIn(texts)).flatMap(({ fixes }) => fixes?.() ?? []);
    assert.deepEqual(await fixesIn({ head, market, fields }), []);
    const inOne = { head, both: `${market}\n${fields}` };
    const [fix, ...others] = await fixesIn(inOne);
    assert.ok(fix && others.length === 0);
    assert.match(applyFix(inOne.both, fix, 'both.shisaku'), /\n1-2 港に人を迎える\n[^]*\n1-3 畑/);
    const [last] = await fixesIn({ head, both: `${market}\n${port}` });
    assert.equal(last?.edits[0]?.uri, uriOf('head.shisaku'), 'only to be taken off the list');
  });
});
