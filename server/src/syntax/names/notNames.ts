import { foldHeading } from '../../text/characters';
import { ERA_LETTERS, ERA_NAMES, FISCAL_SIGN } from '../../text/years/eras';
import { withoutAmount } from './amountBehind';

/** Words in parentheses that never name a programme. */
const WORDS = new Set(
  '新 拡 継 注 株 有 財 社 公財 一財 公社 一社 独 仮称 仮 案 例 写真 図 表 資料 出典 イメージ イメージ図 概要 抜粋 一部 うち 参考 同左 以下同じ 再 別 新規 拡充 継続 終了 計 小計 合計 総計'.split(
    ' ',
  ),
);
const REMARK =
  /^(?:※|[→⇒]|https?:|\d+$|注\d|図表?\d|表\d|写真(?:[:左右上下中\d]|提供|撮影)|資料:|出典|以下[「同、]|詳細は|詳しくは|(?:補助|助成|負担)(?:率|割合)[:は]?\d|(?:対象|期間|会場|場所|(?:実施|事業)主体):)|(?:予定|見込み?|を除く|を含む|参照|ページ|頁|関係|のみ|現在|時点|(?:[省庁都府県市町村区部局課係室所会社学]|年度?|月|日|現在)調べ|[月日]公表|年度?実績|速報値|推計値|試算値|目標値|共管|年\d{1,2}月(?:\d{1,2}日)?(?:撮影)?)$|^[^~]*~$/;
/** 戦略2, 施策3-2・3-4, 第2章, 戦略2に掲載, P.12: where more is told. */
const HEADING_NUMBER = '(?:\\d{1,2}(?:-\\d{1,2})?|[IVX]{1,4})[章節部編]?';
const PLACE = new RegExp(
  `^(?:戦略|施策|政策|方針|目標|第)${HEADING_NUMBER}(?:[、・,/](?:戦略|施策|政策|方針|目標|第)?${HEADING_NUMBER})*(?:[にで](?:掲載|記載|計上|詳述|前述|後述))?$|` +
    '^[Pp]{1,2}\\.?\\d{1,3}(?:[~、・,-]\\d{1,3})*$',
);
const QUANTITY =
  /^[^\d]{0,8}\d[\d.,]*[^\d]{0,4}(?:年度?|年間|か?月間?|日間?|週間?|時間?|分|人|名|件|社|店|団体|組|[かヶカケ箇]所|千?円|[百千万億兆]+円?|%|倍|回|度|台|棟|校|戸|床|基|隻|両|本|羽|世帯|病院|施設|地区|路線|区?市町村|[かヶカケ]国|言語|講座|種類|項目|事業所|区画|キロ(?:メートル)?|k?m2?|㎡|ha|トン|ポイント|頃|末|まで|から|以上|以下|程度)$/;
/** 予算額4,850千円, 産業課、5,200千円: what ends with an amount of money names nothing. */
const AMOUNT = /\d[十百千万億兆]*円(?:程度|以上|以内|以下|余り?|まで)?$/;
/** What a chart counts by: (％), (千人), (千kW), (単位：百万円). */
const UNIT =
  /^(?:単位[:が].*|%|[十百千万億]*(?:円|人|名|件|社|店|団体|校|戸|台|棟|回|本|枚|トン|t|k?m2?|㎡|ha|[kMG]?Wh?|k?[gl])|t-CO2|年度?|月)$/;
const YEAR = `(?:(?:${ERA_NAMES}|[${ERA_LETTERS}])?(?:\\d{1,4}|元)(?:\\([^)]{1,6}\\))?年度?|[HRS]\\d{1,2}|${FISCAL_SIGN}\\d{4})`;
/** 上限:50万円, 債務負担行為:2024~2026年度, R5:基本設計. */
const LABELLED = new RegExp(
  `^(?:[^:]{1,12}:(?:約|延べ|全|各|計|最大|毎?[年月週]|${ERA_NAMES}|[${ERA_LETTERS}])?\\d|${YEAR}:)`,
);
const EVENT = '開設|開始|開業|完成|竣工|完了|終了|実施|施行|改定|策定|設置|供用開始|新規|新設|創設|拡充|継続';
const DATE = new RegExp(
  `^(?:${YEAR}(?:\\d{1,2}月)?|\\d{1,2}月)(?:\\d{1,2}日)?(?:(?:.{0,2}|からの)(?:${EVENT}))?(?:[・、~-].*)?$`,
);

const SAYS = /[\p{L}\p{N}]/u;

/** Whether words in parentheses are a remark, or nothing, rather than a name: (平成23年度開設予定), (最長15年), (イメージ), (株), (「」). */
export function isNoName(words: string): boolean {
  const folded = foldHeading(words.slice(0, withoutAmount(words)));
  return (
    !SAYS.test(folded) ||
    WORDS.has(folded) ||
    folded.includes('。') ||
    REMARK.test(folded) ||
    PLACE.test(folded) ||
    DATE.test(folded) ||
    QUANTITY.test(folded) ||
    AMOUNT.test(folded) ||
    LABELLED.test(folded) ||
    UNIT.test(folded)
  );
}
