const NAME = /^(?:主な|主要)?(?:事務)?(?:事業|取組|取り組み)(?:名|名称|の名称)$|^(?:主な|主要)事業$/;
const CHARGE = /^(?:所管|担当|主管|所属)(?:課|部|局|室|部署|部局|課名|課所|課等|所属)*(?:名)?$/;

/** Whether the head of a column, folded, says that programmes are named below it: 事業名, 主な事業. */
export function namesProgrammes(title: string): boolean {
  return NAME.test(title);
}

/** Whether it says that the sections in charge are: 所管課, 担当部署. */
export function namesCharges(title: string): boolean {
  return CHARGE.test(title);
}
