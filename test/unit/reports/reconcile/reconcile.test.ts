import assert from 'node:assert/strict';
import { laidAgainst } from '../../../support/workspaces/reconciliation';

describe('A list laid against a plan', () => {
  it('tells what only one of them has, with the names that may be meant', async () => {
    const { inBoth, onlyInLedger, onlyInPlan } = await laidAgainst('事業名\n朝市広場の貸出し\n舟の学級\n灯台の公開\n');
    assert.deepEqual(
      inBoth.map(({ entry, isSpelledAlike, isChargedAlike }) => [entry.name, isSpelledAlike, isChargedAlike]),
      [['朝市広場の貸出し', true, true]],
    );
    assert.deepEqual(
      onlyInLedger.map(({ entry, near }) => [entry.name, near]),
      [
        ['舟の学級', ['舟の学校']],
        ['灯台の公開', []],
      ],
    );
    assert.deepEqual(
      onlyInPlan.map(({ name, measure }) => [name, measure]),
      [
        ['舟の学校', '1-1'],
        ['港の休憩所の整備', '1-2'],
      ],
    );
  });

  it('finds a programme as the plan itself does, and tells that it is spelled otherwise', async () => {
    const { inBoth, onlyInLedger } = await laidAgainst(
      '事業名\n朝市広場の 貸出し\n（舟の学校）\n「港の休憩所」の整備\n白帆市舟の学校制度\n',
    );
    assert.deepEqual(onlyInLedger, []);
    assert.deepEqual(
      inBoth.map(({ programme, isSpelledAlike }) => [programme.name, isSpelledAlike]),
      [
        ['朝市広場の貸出し', false],
        ['舟の学校', true],
        ['港の休憩所の整備', false],
        ['舟の学校', false],
      ],
    );
  });

  it('takes a name that a line’s end has broken for spelled alike', async () => {
    const plan = '1-1 灯をともす\n\n4 重点的取組と主な事業\n\n港の灯\n\n- 灯をともす。(灯台の\n 夜間公開事業)\n';
    const { inBoth } = await laidAgainst('事業名\n灯台の夜間公開事業\n', plan);
    assert.deepEqual(
      inBoth.map(({ isSpelledAlike }) => isSpelledAlike),
      [true],
    );
  });

  it('tells that another section is in charge where both name one, in whichever order', async () => {
    const { inBoth } = await laidAgainst(
      '事業名,所管\n朝市広場の貸出し,観光課\n舟の学校,港湾課\n港の休憩所の整備,"産業部 商工課\n港湾課"\n',
    );
    assert.deepEqual(
      inBoth.map(({ programme, isChargedAlike }) => [programme.name, isChargedAlike]),
      [
        ['朝市広場の貸出し', false],
        ['舟の学校', true],
        ['港の休憩所の整備', true],
      ],
    );
    const [one] = (await laidAgainst('事業名,所管\n港の休憩所の整備,商工課\n')).inBoth;
    assert.equal(one?.isChargedAlike, false);
  });
});
