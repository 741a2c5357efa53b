import type { TaskQueue } from './taskQueue';

/** Files were written again and again while they were asked. */
export class BeingWrittenError extends Error {}

/** So often files may be written while somebody asks of them. */
const MOST_ROUNDS = 10;

/** Files that rest of which something else stands on the disk by now: that is found out when they are asked. */
export class OutdatedFiles {
  private readonly found = new Set<string>();
  private timesFound = 0;

  /** @param takeIn takes files in anew */
  constructor(
    private readonly diskTasks: TaskQueue,
    private readonly takeIn: (uris: readonly string[]) => Promise<void>,
  ) {}

  /** A file was asked and did not stand as it was read. */
  add(uri: string): void {
    this.timesFound++;
    this.found.add(uri);
    if (this.found.size > 1) return;
    void this.diskTasks.run(() => {
      const uris = [...this.found];
      this.found.clear();
      return this.takeIn(uris);
    });
  }

  /**
   * Asks what must leave out no file: once more, where one was found to stand no more as it was read, and has been taken in
   * anew.
   * @throws BeingWrittenError where that never ends
   */
  async completeAnswer<Answer>(ask: () => Answer | Promise<Answer>): Promise<Answer> {
    for (let round = 0; round < MOST_ROUNDS; round++) {
      await this.diskTasks.settled();
      const before = this.timesFound;
      const answer = await ask();
      if (this.timesFound === before) return answer;
    }
    throw new BeingWrittenError();
  }
}
