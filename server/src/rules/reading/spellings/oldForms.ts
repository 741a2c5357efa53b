import type { Characters } from '../../../text/characterTable';
import { CharacterTable } from '../../../text/characterTable';

/** Old forms of common kanji (旧字体), each before the one of today. */
const PAIRS = [
  '萬万 與与 兩両 竝並 乘乗 亂乱 爭争 亞亜 佛仏 假仮 會会 傳伝 餘余 體体 價価 倂併 儉倹 僞偽',
  '兒児 黨党 內内 圓円 册冊 寫写 處処 劍剣 劑剤 剩剰 勵励 勞労 效効 敕勅 勸勧 勳勲 區区 醫医',
  '卽即 卷巻 參参 收収 雙双 敍叙 號号 臺台 囑嘱 團団 圍囲 圖図 國国 圈圏 壓圧 墮堕 壘塁 鹽塩',
  '增増 壞壊 壤壌 壯壮 壹壱 賣売 聲声 變変 奧奥 奬奨 姬姫 壻婿 孃嬢 學学 實実 寶宝 寬寛 寢寝',
  '壽寿 對対 專専 將将 當当 尙尚 單単 巢巣 營営 嚴厳 盡尽 屆届 屬属 嶽岳 峽峡 帶帯 歸帰 廣広',
  '廳庁 廢廃 貳弐 彌弥 彈弾 徑径 從従 徵徴 德徳 應応 恆恒 惠恵 惱悩 戀恋 惡悪 悅悦 慘惨 愼慎',
  '懷懐 戰戦 戲戯 戶戸 戾戻 拂払 拔抜 擇択 拜拝 擔担 據拠 擴拡 挾挟 插挿 搜捜 擧挙 揭掲 搖揺',
  '攝摂 擊撃 敎教 數数 斷断 舊旧 晝昼 晚晩 曉暁 曆暦 來来 條条 樞枢 榮栄 棧桟 櫻桜 檢検 樂楽',
  '樓楼 樣様 槪概 橫横 權権 缺欠 歐欧 歡歓 步歩 歷歴 殘残 毆殴 殼殻 每毎 氣気 沒没 澤沢 淨浄',
  '淺浅 淚涙 濱浜 涉渉 渴渇 溪渓 澁渋 濟済 淸清 溫温 滿満 濕湿 灣湾 滯滞 瀧滝 潛潜 瀨瀬 燈灯',
  '爐炉 爲為 點点 燒焼 犧犠 狀状 狹狭 獨独 獵猟 獻献 獸獣 甁瓶 產産 畫画 疊畳 癡痴 發発 盜盗',
  '縣県 眞真 硏研 碎砕 禮礼 禪禅 祕秘 稱称 稅税 稻稲 穗穂 穩穏 竊窃 粹粋 絲糸 經経 繪絵 續続',
  '繼継 緖緒 綠緑 總総 繩縄 緣縁 縱縦 纖繊 罐缶 聽聴 肅粛 膽胆 脫脱 腦脳 臟臓 舍舎 舖舗 艷艶',
  '藝芸 莖茎 莊荘 藏蔵 薰薫 藥薬 虛虚 蟲虫 蠶蚕 螢蛍 蠻蛮 衞衛 裝装 襃褒 霸覇 覺覚 覽覧 觀観',
  '觸触 譯訳 證証 譽誉 讀読 謠謡 讓譲 豐豊 贊賛 踐践 轉転 輕軽 辭辞 邊辺 遞逓 遲遅 郞郎 鄕郷',
  '醉酔 釀醸 釋釈 鐵鉄 鑛鉱 錢銭 銳鋭 鑄鋳 鍊錬 錄録 鎭鎮 關関 鬪闘 陷陥 險険 隨随 隱隠 鄰隣',
  '隸隷 雜雑 靈霊 靑青 靜静 賴頼 顏顔 顯顕 飮飲 餠餅 驛駅 驅駆 騷騒 驗験 髓髄 髮髪 龍竜 鷄鶏',
  '麥麦 黃黄 黑黒 默黙 齊斉 齋斎 齒歯 齡齢 龜亀 吿告 刄刃 吳呉 囘回 姙妊 娛娯 强強 攜携 曾曽',
  '歲歳 黏粘 糺糾 絕絶 說説 鐮鎌 閱閲 麵麺',
];

const TODAY = new Map(
  PAIRS.flatMap((row) => row.split(' ')).map((pair): [string, string] => [pair.charAt(0), pair.charAt(1)]),
);

/** Kanji that only stand in Unicode for other tables: radicals, and the doubles of CJK Compatibility Ideographs. */
const DOUBLES: readonly Characters[] = [
  ['\u2e80', '\u2fdf'],
  ['\uf900', '\ufa0d'],
  ['\ufa10'],
  ['\ufa12'],
  ['\ufa15', '\ufa1e'],
  ['\ufa20'],
  ['\ufa22'],
  ['\ufa25', '\ufa26'],
  ['\ufa2a', '\ufad9'],
];
const OLD_FORMS: readonly Characters[] = [...Array.from(TODAY.keys(), (old) => [old] as const), ...DOUBLES];

export const OLD_FORM = new RegExp(`[${OLD_FORMS.map(([first, last = first]) => `${first}-${last}`).join('')}]`, 'g');
const table = new CharacterTable(OLD_FORMS);

/** Whether any old form stands in a text: most hold none. */
export function holdsOldForm(text: string): boolean {
  return table.standIn(text);
}

/** The form of today of an old one, or undefined where there is none. */
export function formOfToday(kanji: string): string | undefined {
  const plain = kanji.normalize('NFKC');
  const today = TODAY.get(plain) ?? plain;
  return today === kanji ? undefined : today;
}
