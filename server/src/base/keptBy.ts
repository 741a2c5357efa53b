/**
 * Keeps what is told from a value for as long as the value is there. What is kept is no state: it can be forgotten at any
 * time, and is told again.
 * @param tell what else it is given must follow from the value: it is not asked again where that differs
 */
export function keptBy<Value extends WeakKey, Given extends readonly unknown[], Told>(
  tell: (value: Value, ...given: Given) => Told,
): (value: Value, ...given: Given) => Told {
  const kept = new WeakMap<Value, Told>();
  return (value, ...given) => {
    let told = kept.get(value);
    if (told === undefined) kept.set(value, (told = tell(value, ...given)));
    return told;
  };
}
