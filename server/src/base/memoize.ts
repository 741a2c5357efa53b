/**
 * Memoizes a function by its first argument, for as long as that object is there. What is kept is no state: it can be
 * forgotten at any time, and is told again.
 * @param tell its further arguments must follow from the first: whether they differ is not looked at
 */
export function memoize<Value extends WeakKey, Given extends readonly unknown[], Told>(
  tell: (value: Value, ...given: Given) => Told,
): (value: Value, ...given: Given) => Told {
  const kept = new WeakMap<Value, Told>();
  return (value, ...given) => {
    let told = kept.get(value);
    if (told === undefined) kept.set(value, (told = tell(value, ...given)));
    return told;
  };
}
