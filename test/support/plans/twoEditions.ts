import type { Comparison } from '../../../server/src/reports/compare/comparison';
import { compareEditions } from '../../../server/src/reports/compare/compareEditions';
import { otherMeasure, smallMeasure, smallStrategy } from './measures';
import { readEditionIn } from '../workspaces/editions';

const LIST = ['1-1 朝市を育てる', '1-2 港に人を迎える'];

function item(done: string, name: string, mark = ''): string {
  return `- ${done}**(${name})**${mark}`;
}

/** Last year's plan of two measures. */
export const OLD_PLAN = smallStrategy(
  LIST,
  smallMeasure({
    year: '23年度',
    challenges: '- 雨の日は客が少ない。\n- 朝は道が混む。',
    initiatives: [
      '朝市の場所づくり\n',
      item('屋根のある広場を朝市に貸し出す。', '朝市広場の貸出し'),
      item('浜の魚を調理して配る。', '浜の味くらべ'),
      item('夜に店を開く。', '夜市の開催'),
      item('港の歴史を語る人を育てる。', '港の語り部養成'),
    ].join('\n'),
  }),
  otherMeasure({
    year: '23年度',
    initiatives: ['港の休憩所づくり\n', item('待合室を改修し、誰でも休める場所にする。', '港の休憩所の整備')].join(
      '\n',
    ),
  }),
).replace('平成24年度', '平成23年度');

/** This year's: one programme is new, one has ended, one goes by another name, one has moved and was reworded, one is relisted. */
export const NEW_PLAN = smallStrategy(
  LIST,
  smallMeasure({
    challenges: '- 雨の日は客が少ない。\n- 駐車場が足りない。',
    initiatives: [
      '朝市の場所づくり\n',
      item('屋根のある広場を、週に2回、朝市に貸し出す。', '朝市広場の貸出し'),
      item('浜の魚を調理して配る。', '浜の食べくらべ'),
      item('店を出す人に道具を貸す。', '道具の貸出し'),
    ].join('\n'),
  }),
  otherMeasure({
    initiatives: [
      '港の休憩所づくり\n',
      item('待合室を改修し、誰でも休める場所にする。', '港の休憩所の整備'),
      item('港の歴史を語る若い人を育てる。', '港の語り部養成'),
      item('屋根のある広場を、週に2回、朝市に貸し出す。', '朝市広場の貸出し', '【再掲】'),
    ].join('\n'),
  }),
);

/** Both laid side by side. @param renamed what a person has told of renamings */
export async function compared(
  before = OLD_PLAN,
  after = NEW_PLAN,
  renamed: readonly { readonly from: string; readonly to: string }[] = [],
  form = {},
): Promise<Comparison> {
  const config = (fiscalYear: number) => ({
    path: 'shisaku.json',
    text: JSON.stringify({ title: '港の計画', fiscalYear, renamed, form }),
  });
  return compareEditions(
    await readEditionIn([{ path: 'plan.shisaku', text: before }, config(2011)], 'fy2011'),
    await readEditionIn([{ path: 'plan.shisaku', text: after }, config(2012)], 'fy2012'),
  );
}

export const TOLD = [{ from: '浜の味くらべ', to: '浜の食べくらべ' }];
