/** For long work: to be awaited between its parts, so that other requests pass after each stretch of it. */
export function restsAfter(milliseconds: number): () => Promise<void> {
  let since = Date.now();
  return async () => {
    if (Date.now() - since < milliseconds) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    since = Date.now();
  };
}
