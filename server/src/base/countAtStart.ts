/**
 * How many values at the start of a list a condition holds for, where it holds for none behind the first for which it does
 * not: found by halves.
 */
export function countAtStart<Value>(values: readonly Value[], holds: (value: Value) => boolean): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(values[middle] as Value)) low = middle + 1;
    else high = middle;
  }
  return low;
}
