import assert from 'node:assert/strict';
import type { HoverPart } from '../../../../server/src/features/hover/hoverPart';
import { hoverAt } from '../../../../server/src/features/hover/hover';
import { translate } from '../../../../server/src/text/message';
import { Fixture, placesOf } from '../../../support/workspaces/fixture';

const SIGNS = { same: '', added: '+', removed: '-' } as const;

/** What is told at ‸, a part a line. */
async function hover(text: string): Promise<string[]> {
  const { snapshot, position } = (await Fixture.read(text)).here;
  return hoverAt(snapshot, position)?.parts.map(printed) ?? [];
}

function printed(part: HoverPart): string {
  if (part.kind === 'changes') {
    return part.differences.map(({ kind, text }) => (kind === 'same' ? text : `{${SIGNS[kind]}${text}}`)).join('');
  }
  if (part.kind !== 'said') return `${part.kind} ${part.text}`;
  return [translate(part.message), ...(part.place ? placesOf([part.place]) : [])].join(' @');
}

const PAIR = (overview: string, direction: string) => `
  戦略1 丘の町
  《指針－平成23年度の重点的な取組》
  丘
  - 1-1 丘に登る道を直す
  - ${overview}
  1-1 丘に登る道を直す
  3 23年度における取組の方向性
  - ◎${direction}
`;

const IN_TWO_FILES = (overview: string, direction: string) => `
  === head.shisaku
  戦略1 丘の町
  《指針》
  丘
  - 1-1 丘に登る道を直す
  - ${overview}
  === path.shisaku
  1-1 丘に登る道を直す
  3 23年度における取組の方向性
  - ◎${direction}
`;

describe('The hover of an overview sentence', () => {
  it('tells where the ◎ says something else, and what', async () => {
    assert.deepEqual(await hover(PAIR('丘の道を‸直し、人を迎える。', '丘の古い道を直し、人を迎える。')), [
      'The ◎ of measure 1-1 differs (struck out: overview, bold: ◎) @plan.shisaku 7:3-18',
      '丘の{+古い}道を直し、人を迎える。',
    ]);
  });
  it('tells the same from the side of the ◎', async () => {
    assert.deepEqual(await hover(PAIR('丘の道を直し、人を迎える。', '丘の古い‸道を直し、人を迎える。')), [
      'The overview differs (struck out: overview, bold: ◎) @plan.shisaku 4:2-15',
      '丘の{+古い}道を直し、人を迎える。',
    ]);
  });
  it('tells it on either side where the ◎ stands in another file of the strategy', async () => {
    assert.deepEqual(await hover(IN_TWO_FILES('丘の道を‸直し、人を迎える。', '丘の古い道を直し、人を迎える。')), [
      'The ◎ of measure 1-1 differs (struck out: overview, bold: ◎) @path.shisaku 2:3-18',
      '丘の{+古い}道を直し、人を迎える。',
    ]);
    assert.deepEqual(await hover(IN_TWO_FILES('丘の道を直し、人を迎える。', '丘の古い‸道を直し、人を迎える。')), [
      'The overview differs (struck out: overview, bold: ◎) @head.shisaku 4:2-15',
      '丘の{+古い}道を直し、人を迎える。',
    ]);
  });
  it('marks a changed phrase as a whole', async () => {
    const told = await hover(
      PAIR('町に住む人と丘を訪れる人のため、道具を‸貸し出す。', '町に住む人と丘を訪れる人のため、広場を開放する。'),
    );
    assert.equal(told.at(-1), '町に住む人と丘を訪れる人のため、{-道具を貸し出す}{+広場を開放する}。');
  });
  it('has nothing to tell where both say the same', async () => {
    assert.deepEqual(await hover(PAIR('丘の道を‸直す。', '丘の道を直す。')), []);
  });
});

const YEARS = (then: string, now: string) => `
  === h22/shisaku.json
  { "fiscalYear": 2010 }
  === h22/one.shisaku
  ${then}
  === h23/shisaku.json
  { "fiscalYear": 2011, "previous": "../h22" }
  === h23/one.shisaku
  ${now}
`;

describe('The hover, a year later', () => {
  it('of a measure tells where it was', async () => {
    const told = await hover(YEARS('1-2 丘に登る道を直す', '1-1 丘に‸登る道を直す'));
    assert.equal(told.at(-1), 'Last year: 1-2 丘に登る道を直す @h22/one.shisaku 0:0-12');
  });

  it('of a programme without a primary gives last year’s text', async () => {
    const item = (words: string) => `1-1 丘\n  4 重点的取組と主な事業\n  - ${words}`;
    const told = await hover(YEARS(item('杉を植える。(丘の森)'), item('植える。(丘の‸森)【再掲】')));
    assert.deepEqual(told.slice(-2), ['Last year: 1-1 丘 @h22/one.shisaku 2:9-12', 'quote 杉を植える。']);
  });

  it('of a programme marks a changed phrase as a whole, whatever particles both years happen to share', async () => {
    const item = (words: string) => `1-1 丘\n  4 重点的取組と主な事業\n  - ${words}`;
    const told = await hover(
      YEARS(item('道具を貸し出し、札を配る。(丘の森)'), item('広場を開放し、苗を植える。(丘の‸森)')),
    );
    assert.equal(told.at(-1), '{-道具を貸し出し、札を配る}{+広場を開放し、苗を植える}。');
  });
});
