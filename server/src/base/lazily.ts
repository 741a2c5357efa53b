/** Tells what `tell` tells, which is asked once, and only when somebody wants to know. */
export function lazily<Told extends object>(tell: () => Told): () => Told {
  let told: Told | undefined;
  return () => (told ??= tell());
}
