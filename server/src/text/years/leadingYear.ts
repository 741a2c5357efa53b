import { ERA_LETTERS, ERA_NAMES, FISCAL_SIGN } from './eras';

const LEADING_YEAR = new RegExp(
  `^(?:${FISCAL_SIGN}\\d{4}(?:年度)?|(?:${ERA_NAMES}|[${ERA_LETTERS}])?(?:\\d{4}|\\d{1,2}|元|[一二三四五六七八九十]{1,4})(?:\\([^)]{1,6}\\))?年度(?:\\([^)]{1,8}\\))?` +
    `|[${ERA_LETTERS}](?:\\d{1,2}|元))(?:における|の)?`,
);

/** A folded heading without the fiscal year with which it begins: 取組の方向性 for `23年度における取組の方向性`. */
export function withoutLeadingYear(folded: string): string {
  return folded.replace(LEADING_YEAR, '');
}
