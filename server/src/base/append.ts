/** Puts values behind those of a list, however many they are: some 100,000 are too many arguments for `push`. */
export function append<Value>(list: Value[], values: Iterable<Value>): void {
  for (const value of values) list.push(value);
}
