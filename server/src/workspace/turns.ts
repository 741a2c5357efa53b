/** Whatever waits for the disk is done one after the other: an older reading never lands on a newer one. */
export class Turns {
  private last: Promise<void> = Promise.resolve();

  /** Does a task when all before it are done, whether or not they failed. */
  do(task: () => Promise<void>): Promise<void> {
    const turn = this.last.then(task);
    this.last = turn.catch(() => undefined);
    return turn;
  }

  /** Done when all that was to be done so far is. */
  settled(): Promise<void> {
    return this.last;
  }
}
