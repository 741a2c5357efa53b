import assert from 'node:assert/strict';
import { inThePast } from '../../../../../server/src/refactor/rollover/achievements/pastTense';

describe('What a programme was to do', () => {
  for (const [planned, done] of [
    ['講座を開催する。', '講座を開催した。'],
    ['交流会を行う。', '交流会を行った。'],
    ['定着を図る。', '定着を図った。'],
    ['取組を進める。', '取組を進めた。'],
    ['窓口を設ける。', '窓口を設けた。'],
    ['景観をつくる。', '景観をつくった。'],
    ['市内を巡る。', '市内を巡った。'],
    ['成果を見る。', '成果を見た。'],
    ['名物を用いる。', '名物を用いた。'],
    ['支援を講ずる。', '支援を講じた。'],
    ['課題に取り組む。', '課題に取り組んだ。'],
    ['力を生かす。', '力を生かした。'],
    ['案内所を置く。', '案内所を置いた。'],
    ['駅と港をつなぐ。', '駅と港をつないだ。'],
    ['役割を担う。', '役割を担った。'],
    ['団体を支援している。', '団体を支援した。'],
    ['連携を進めていく。', '連携を進めた。'],
    ['安心して過ごすことができる。', '安心して過ごすことができた。'],
    ['費用を徴収しない。', '費用を徴収しなかった。'],
    ['講座を開催します。', '講座を開催しました。'],
    ['費用を助成する', '費用を助成した'],
    ['資金を貸す(最長5年)。', '資金を貸した(最長5年)。'],
    ['資金を貸す。（最長5年）', '資金を貸した。（最長5年）'],
    ['資金を貸す(最長5年)（無利子）。', '資金を貸した(最長5年)（無利子）。'],
  ] as const) {
    it(`is told as done: ${planned}`, () => {
      assert.equal(inThePast(planned), done);
    });
  }

  it('takes any number of remarks, and leaves alone what ends in more than anybody writes', () => {
    const remarks = '資金を貸す' + '(無利子)'.repeat(20_000);
    assert.equal(inThePast(remarks), remarks);
  });

  for (const words of ['販路の開拓を推進。', '地域の活性化に寄与。', '仕組みが必要。', '']) {
    it(`stays where it ends in a noun: ${words}`, () => {
      assert.equal(inThePast(words), words);
    });
  }
});
