/** Runs tasks one after the other: what waits for the disk never lands on something newer. */
export class TaskQueue {
  private last: Promise<void> = Promise.resolve();

  /** Runs a task when all before it are done, whether or not they failed. */
  run(task: () => Promise<void>): Promise<void> {
    const done = this.last.then(task);
    this.last = done.catch(() => undefined);
    return done;
  }

  /** Done when all tasks so far are. */
  settled(): Promise<void> {
    return this.last;
  }
}
