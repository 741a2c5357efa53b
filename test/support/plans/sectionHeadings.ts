/** The headings of a small measure's sections. */
export const NECESSITY = '1 施策の必要性';
export const RESULTS = '2 成果と課題';
export const DIRECTION = '3 24年度における取組の方向性';

/** Cuts a text before each of the headings. */
export function cutBefore(text: string, ...headings: readonly string[]): string[] {
  const starts = [0, ...headings.map((heading) => text.indexOf(heading)), text.length];
  return starts.slice(0, -1).map((start, at) => text.slice(start, starts[at + 1]));
}
