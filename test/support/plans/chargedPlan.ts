import { otherMeasure, smallMeasure, smallStrategy } from './measures';

/** A plan whose items name the sections in charge: one of the market, two of the harbour, none of the school. */
export const CHARGED_PLAN = smallStrategy(
  ['1-1 朝市を育てる', '1-2 港に人を迎える'],
  smallMeasure({
    achievements: '- 「朝市広場の貸出し」により、店が増えた。［要確認］',
    initiatives: [
      '朝市の場所づくり\n',
      '- 屋根のある広場を朝市に貸し出す。**(朝市広場の貸出し)**（所管：商工課）',
      '- 舟の操り方を学ぶ。［要協議］**(舟の学校)**',
    ].join('\n'),
  }),
  otherMeasure({
    initiatives: [
      '港の休憩所づくり\n',
      '- 待合室を改修する(平成24年10月完成予定)。**(港の休憩所の整備)**（所管：港湾課・商工課）',
      '- 屋根のある広場を朝市に貸し出す。**(朝市広場の貸出し)**【再掲】',
    ].join('\n'),
  }),
);
