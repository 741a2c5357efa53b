import { TEMPLATES } from './templates';

const TAB_STOP = /\$\{\d+:([^{}$]+)\}/g;

/** What templates put where somebody is to write: 施策名, なぜこの施策が必要か. */
export const TEMPLATE_WORDS: ReadonlySet<string> = new Set(
  TEMPLATES.flatMap(({ lines }) => lines).flatMap((line) =>
    Array.from(line.matchAll(TAB_STOP), ([, words = '']) => words),
  ),
);
