const LONGEST_MS = 8_000;
const BETWEEN_MS = 25;

/** Waits until the check no longer throws: for what a server does in its own time. The last failure is the one told. */
export async function eventually<Result>(check: () => Result | Promise<Result>): Promise<Result> {
  const end = Date.now() + LONGEST_MS;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
    }
  }
}
