/** Gives a value that is made when it is first asked for, and kept from then on. */
export function lazily<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}
