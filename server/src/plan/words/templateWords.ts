import snippets from '../../../../snippets/shisaku.json';

const TAB_STOP = /\$\{\d+:([^{}$]+)\}/g;

/** What templates put where somebody is to write: 施策名, なぜこの施策が必要か. */
export const TEMPLATE_WORDS: ReadonlySet<string> = new Set(
  Object.values(snippets)
    .flatMap(({ body }) => body)
    .flatMap((line) => Array.from(line.matchAll(TAB_STOP), ([, words = '']) => words)),
);
