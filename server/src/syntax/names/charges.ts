/** What tells that sections in charge follow: 所管：産業課, 担当課 産業課. */
const CHARGE = /^(?:所管|担当)(?:課|部|局|室)?[:：]?/;
const IN_CHARGE =
  /^(?:[^、・,，/／()（）]{1,14}(?:課|局|係|[^の]部|(?:消防|教育|警視|警察|企業|会計)庁|(?:推進|政策|対策|企画|調整)室)|(?:消防|教育|警視)庁|(?:教育|農業)委員会)$/;

/** Whether words say that they tell who is in charge: 所管：産業課. */
export function tellsCharge(words: string): boolean {
  return CHARGE.test(words);
}

/** How many characters of words stand before the sections in charge that they name; undefined where they name none. */
export function beforeCharge(words: string): number | undefined {
  return CHARGE.exec(words)?.[0].length ?? (isCharge(words) ? 0 : undefined);
}

/** Whether words name sections of the bureau and nothing else: 産業課, 産業課・観光課. */
export function isCharge(words: string): boolean {
  return words.split(/[、・,，/／]/).every((part) => IN_CHARGE.test(part.trim()));
}

/** Whether words that stand alone can only be sections of the bureau: 商工課; clubs and stations are programmes, too. */
export function namesSections(words: string): boolean {
  return /[課係]$/.test(words) && isCharge(words);
}
