const OTHERS = /(?:国|[省庁]|都|道|府|県|他市|他都市|近隣市|民間)の$/;
const ENDED = /(?:終了|廃止|完了)した$/;

/** Whether what stands behind these words is said of another authority's plan: 県の「商店街応援事業」, 国の戦略3. */
export function isOfOthers(before: string): boolean {
  return OTHERS.test(before);
}

/** Whether these words say that what stands behind them has ended: 終了した「海の朝市応援事業」. */
export function hasEnded(before: string): boolean {
  return ENDED.test(before);
}
